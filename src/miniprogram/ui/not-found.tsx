import { uiWords } from '../locales/ui'
import { open } from '../platform/navigate'
import { EmptyState } from './empty-state'

/** Trying again would not help; the way home does. */
export const NotFound = ({ words = uiWords.notNamed }: { words?: string | undefined }) => (
  <EmptyState picture='notFound' title={uiWords.notFound} words={words} action={{ label: uiWords.goHome, onTap: goHome }} />
)

const goHome = () => void open('/pages/home/index')

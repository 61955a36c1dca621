import { coverWords } from '../locales/cover'
import { open } from '../platform/navigate'
import type { LocalFile } from '../platform/photo'
import { choosePhotoToCover } from '../platform/photo-to-cover'
import { BigButton } from './big-button'

/** For a photo with someone's face or plate in it, whoever takes it. */
export const CoverFirst = ({ onCovered }: { onCovered: (covered: LocalFile) => void }) => {
  const choose = async () => {
    if (await choosePhotoToCover(onCovered)) await open('/packages/resident/pages/cover/index')
  }
  return <BigButton kind='quiet' icon='eye-off' label={coverWords.open} onTap={() => void choose()} />
}

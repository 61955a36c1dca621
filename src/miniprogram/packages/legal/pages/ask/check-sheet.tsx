import { legalKinds } from '../../../../../contract/triage'
import { askWords, consultationKindWords } from '../../../../locales/ask'
import { ChoiceList } from '../../../../ui/choice-list'
import { Sheet } from '../../../../ui/sheet'
import { changeAskDraft } from '../../ask-draft'
import type { AskForm } from './use-ask-form'

export type Asked = 'kind' | 'wish'

const kinds = [...legalKinds, 'other' as const].map((value) => ({ value, label: consultationKindWords[value] }))
const wishes = (['message', 'instant'] as const).map((value) => ({ value, label: askWords.wishes[value], note: askWords.wishNotes[value] }))

/** What was guessed or usual, changed with a tap. */
export const CheckSheet = ({ asked, form, onClose }: { asked: Asked; form: AskForm; onClose: () => void }) => {
  const change = (changed: Parameters<typeof changeAskDraft>[0]) => {
    changeAskDraft(changed)
    onClose()
  }
  if (asked === 'wish')
    return (
      <Sheet open title={askWords.wish} onClose={onClose}>
        <ChoiceList label={askWords.wish} choices={wishes} value={form.draft.wish} onChange={(wish) => change({ wish })} />
      </Sheet>
    )
  return (
    <Sheet open title={askWords.kindSheet} onClose={onClose}>
      <ChoiceList label={askWords.kindSheet} choices={kinds} value={form.category} onChange={(category) => change({ category })} />
    </Sheet>
  )
}

import { useState } from 'react'
import { comingVisits } from '../../../../features/report/coming-visits'
import { changeDraft } from '../../../../features/report/report-draft'
import { kindWords, visitWords } from '../../../../locales/kind'
import { kindChoiceWords } from '../../../../locales/kind-choice'
import { ChoiceList } from '../../../../ui/choice-list'
import { ListRow } from '../../../../ui/list-row'
import { Sheet } from '../../../../ui/sheet'
import type { ReportForm } from './use-report-form'

/** 诉求类型: guessed from the words, and changed with a tap; 帮办 is also asked when a visit would suit. */
export const KindRow = ({ form: { kind, draft } }: { form: ReportForm }) => {
  const [asked, setAsked] = useState<'kind' | 'visit'>()
  const close = () => setAsked(undefined)
  return (
    <>
      <ListRow icon='list' title={kindChoiceWords.title} note={kindWords[kind]} onTap={() => setAsked('kind')} />
      {kind === 'errand' && (
        <ListRow
          icon='clock'
          title={kindChoiceWords.visit}
          note={draft.visit ? visitWords(draft.visit) : kindChoiceWords.visitNone}
          onTap={() => setAsked('visit')}
        />
      )}
      {asked === 'kind' && (
        <Sheet open title={kindChoiceWords.sheet} onClose={close}>
          <ChoiceList
            label={kindChoiceWords.sheet}
            choices={choices}
            value={kind}
            onChange={(chosen) => {
              changeDraft({ kind: chosen })
              close()
            }}
          />
        </Sheet>
      )}
      {asked === 'visit' && (
        <Sheet open title={kindChoiceWords.visit} onClose={close}>
          <ChoiceList
            label={kindChoiceWords.visit}
            choices={visitChoices()}
            value={draft.visit ? `${draft.visit.on} ${draft.visit.part}` : none}
            onChange={(chosen) => {
              const [on = '', part] = chosen.split(' ')
              changeDraft({ visit: part === 'morning' || part === 'afternoon' ? { on, part } : null })
              close()
            }}
          />
        </Sheet>
      )}
    </>
  )
}

const none = 'none'
const kinds = ['help', 'inquiry', 'complaint', 'tipOff', 'suggestion', 'errand', 'praise'] as const
const choices = kinds.map((value) => ({ value, label: kindWords[value], note: kindChoiceWords.notes[value] }))

const visitChoices = () => [
  { value: none, label: kindChoiceWords.visitNone },
  ...comingVisits().map((visit) => ({ value: `${visit.on} ${visit.part}`, label: visitWords(visit) })),
]

import { useState } from 'react'
import { sittingWords } from '../../../../locales/diary'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'

export type WithReason = keyof typeof sittingWords.reasonTitle

type ReasonFormProps = { asking: WithReason; isSending: boolean; onSend: (reason: string) => void }

const limit = 200
const chips = sittingWords.reasonChips.map((words) => ({ value: words, label: words }))

/** What somebody wrote themselves stays; one ready-made reason takes another's place. */
const joined = (written: string, words: string) =>
  written.trim() === '' || chips.some(({ value }) => value === written) ? words : `${written.trim()}，${words}`

/** Why, in words that the resident reads. */
export const ReasonForm = ({ asking, isSending, onSend }: ReasonFormProps) => {
  const [reason, setReason] = useState('')
  const title = sittingWords.reasonTitle[asking]
  return (
    <>
      <ChipRow
        label={title}
        chips={chips}
        value={chips.find(({ value }) => value === reason)?.value}
        onChange={(words) => setReason(joined(reason, words))}
      />
      <Field
        name='sitting-reason'
        label={title}
        hint={sittingWords.reasonHint}
        placeholder={sittingWords.reasonPlaceholder}
        lines='many'
        limit={limit}
        value={reason}
        onChange={setReason}
      />
      <BigButton
        kind='danger'
        label={sittingWords.send[asking]}
        loading={isSending}
        disabledReason={reason.trim() ? undefined : sittingWords.needReason}
        onTap={() => onSend(reason.trim())}
      />
    </>
  )
}

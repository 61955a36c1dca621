import { useState } from 'react'
import { judgmentReasons, safetyWords } from '../../locales/safety'
import { BigButton } from '../../ui/big-button'
import { ChoiceList } from '../../ui/choice-list'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { Sheet } from '../../ui/sheet'

type JudgeSheetProps = {
  judgment: 'clear' | 'withhold' | undefined
  sending: boolean
  refused: string | undefined
  onSend: (words: string) => void
  onClose: () => void
}

/** Whatever is decided has a reason; it stays with the name of who decided. */
export const JudgeSheet = ({ judgment, ...props }: JudgeSheetProps) => (
  <Sheet
    open={judgment !== undefined}
    title={judgment === 'withhold' ? safetyWords.withholdTitle : safetyWords.clearTitle}
    onClose={props.onClose}
  >
    {judgment && <Reasons key={judgment} judgment={judgment} {...props} />}
  </Sheet>
)

type ReasonsProps = Omit<JudgeSheetProps, 'judgment' | 'onClose'> & { judgment: 'clear' | 'withhold' }

const Reasons = ({ judgment, sending, refused, onSend }: ReasonsProps) => {
  const [words, setWords] = useState('')
  const reasons: readonly string[] = judgmentReasons[judgment]
  const isListed = reasons.includes(words)
  return (
    <>
      <ChoiceList
        label={safetyWords.why}
        choices={reasons.map((reason) => ({ value: reason, label: reason }))}
        value={isListed ? words : undefined}
        onChange={setWords}
      />
      <Field
        name='judge-words'
        label={safetyWords.whyOther}
        value={isListed ? '' : words}
        placeholder={safetyWords.whyPlaceholder}
        limit={200}
        optional
        onChange={setWords}
      />
      {refused && <Notice tone='danger'>{refused}</Notice>}
      <BigButton
        label={safetyWords.send}
        loading={sending}
        disabledReason={words.trim() ? undefined : safetyWords.needWhy}
        onTap={() => onSend(words.trim())}
      />
    </>
  )
}

import { useState } from 'react'
import { consultationWords } from '../../../../locales/consultation'
import { BigButton } from '../../../../ui/big-button'
import { ChoiceList } from '../../../../ui/choice-list'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { type StepProps, useStep } from './use-step'

const { unsatisfiedReasons } = consultationWords
type Reason = keyof typeof unsatisfiedReasons
const reasons = (Object.keys(unsatisfiedReasons) as Reason[]).map((value) => ({ value, label: unsatisfiedReasons[value] }))
const longestWords = 500

/** 第二意见: once, and by somebody else. */
export const SecondStep = (props: StepProps) => {
  const [reason, setReason] = useState<Reason>()
  const [words, setWords] = useState('')
  const { take, isPending, error } = useStep(props)
  const go = () => reason && take({ action: 'unsatisfied', reason, ...(words.trim() && { words: words.trim() }) })
  return (
    <Sheet open title={consultationWords.unsatisfiedTitle} onClose={props.onClose}>
      <Notice tone='info'>{consultationWords.unsatisfiedNote}</Notice>
      <ChoiceList label={consultationWords.unsatisfiedTitle} choices={reasons} value={reason} onChange={setReason} />
      <Field
        name='step-unsatisfied'
        label={consultationWords.unsatisfiedWords}
        optional
        error={error?.message}
        value={words}
        onChange={setWords}
        lines='many'
        limit={longestWords}
      />
      <BigButton
        label={consultationWords.unsatisfiedSend}
        loading={isPending}
        disabledReason={reason ? undefined : consultationWords.unsatisfiedNeeded}
        onTap={go}
      />
    </Sheet>
  )
}

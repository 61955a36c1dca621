import { useState } from 'react'
import { consultationWords } from '../../../../locales/consultation'
import { BigButton } from '../../../../ui/big-button'
import { ChoiceList } from '../../../../ui/choice-list'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { reportToGrid } from './to-grid'
import { type StepProps, useStep } from './use-step'

const { converts } = consultationWords
type Where = keyof typeof converts
const choices = (Object.keys(converts) as Where[]).map((value) => ({ value, ...converts[value] }))

/** 转办: to the grid worker by a report of one's own; to aid and mediation it is written down, and who to turn to is said. */
export const ConvertStep = (props: StepProps) => {
  const [where, setWhere] = useState<Where>()
  const { take, isPending, error } = useStep(props)
  const go = () => {
    if (where === 'gridMatter') {
      props.onClose()
      reportToGrid(props.consultation)
    } else if (where) take({ action: 'convert', reason: where })
  }
  return (
    <Sheet open title={consultationWords.convertTitle} onClose={props.onClose}>
      <Notice tone='info'>{consultationWords.convertNote}</Notice>
      <ChoiceList label={consultationWords.convertTitle} choices={choices} value={where} onChange={setWhere} />
      {error && <Notice tone='danger'>{error.message}</Notice>}
      <BigButton
        label={consultationWords.convertSend}
        loading={isPending}
        disabledReason={where ? undefined : consultationWords.convertNeeded}
        onTap={go}
      />
    </Sheet>
  )
}

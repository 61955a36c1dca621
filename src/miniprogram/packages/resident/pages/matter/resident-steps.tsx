import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import type { ReportView } from '../../../../../contract/report'
import type { ReportAction } from '../../../../../contract/report-step'
import { followingWords } from '../../../../locales/following'
import { stepWords } from '../../../../locales/report'
import { BigButton } from '../../../../ui/big-button'
import { NudgeStep, WithdrawStep } from './asked-twice-step'
import { ConfirmStep } from './confirm-step'
import { CorrectStep } from './correct-step'
import { LeaveStep } from './leave-step'
import type { StepProps } from './use-step'
import { DisputeStep, ObjectStep, ReopenStep, SupplementStep } from './words-step'
import './matter.scss'

interface Way {
  readonly Step: ComponentType<StepProps>
  readonly kind: 'primary' | 'secondary' | 'quiet'
}

const ways: Partial<Record<ReportAction, Way>> = {
  confirm: { Step: ConfirmStep, kind: 'primary' },
  dispute: { Step: DisputeStep, kind: 'secondary' },
  disputeAgain: { Step: DisputeStep, kind: 'secondary' },
  reopen: { Step: ReopenStep, kind: 'secondary' },
  object: { Step: ObjectStep, kind: 'secondary' },
  supplement: { Step: SupplementStep, kind: 'secondary' },
  correct: { Step: CorrectStep, kind: 'secondary' },
  nudge: { Step: NudgeStep, kind: 'secondary' },
  withdraw: { Step: WithdrawStep, kind: 'quiet' },
  leave: { Step: LeaveStep, kind: 'quiet' },
}
const actions = Object.keys(ways) as ReportAction[]

/** Buttons are what the cloud says may be done; an action this version does not know is not offered. */
export const ResidentSteps = ({ report }: { report: ReportView }) => {
  const [taken, setTaken] = useState<ReportAction>()
  const [opened, setOpened] = useState<readonly ReportAction[]>([])
  const take = (action: ReportAction) => {
    setTaken(action)
    setOpened((before) => (before.includes(action) ? before : [...before, action]))
  }
  const isAnswer = (action: ReportAction) => action === 'supplement' && Boolean(report.question)
  const labelOf = (action: ReportAction) =>
    action === 'correct' ? followingWords.correct : isAnswer(action) ? followingWords.answer : (stepWords[action] ?? '')
  if (!actions.some((action) => report.actions.includes(action))) return null
  return (
    <View className='resident-steps'>
      {actions
        .filter((action) => report.actions.includes(action))
        .map((action) => (
          <BigButton
            key={action}
            kind={isAnswer(action) ? 'primary' : ways[action]?.kind}
            label={labelOf(action)}
            onTap={() => take(action)}
          />
        ))}
      {/* A sheet stays once it was opened, so that closing it loses no words; before that it would only weigh the page down. */}
      {opened.map((action) => {
        const way = ways[action]
        if (!way || !report.actions.includes(action)) return null
        return <way.Step key={action} report={report} action={action} open={taken === action} onClose={() => setTaken(undefined)} />
      })}
    </View>
  )
}

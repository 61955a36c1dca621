import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import type { ConsultationAction, ConsultationView } from '../../../../../contract/consultation'
import { consultationWords } from '../../../../locales/consultation'
import { dayWords } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { ConvertStep } from './convert-step'
import { RateStep } from './rate-step'
import { SecondStep } from './second-step'
import type { StepProps } from './use-step'
import { WithdrawStep } from './withdraw-step'
import { FollowUpStep, ReopenStep, SupplyStep } from './words-step'
import '../../consultation.scss'

interface Way {
  readonly Step: ComponentType<StepProps>
  readonly kind: 'primary' | 'secondary' | 'quiet'
}

const ways: Partial<Record<ConsultationAction, Way>> = {
  supply: { Step: SupplyStep, kind: 'primary' },
  acceptClose: { Step: RateStep, kind: 'primary' },
  followUp: { Step: FollowUpStep, kind: 'secondary' },
  unsatisfied: { Step: SecondStep, kind: 'secondary' },
  reopen: { Step: ReopenStep, kind: 'secondary' },
  convert: { Step: ConvertStep, kind: 'quiet' },
  withdraw: { Step: WithdrawStep, kind: 'quiet' },
}
const actions = Object.keys(ways) as (keyof typeof ways & keyof typeof consultationWords.steps)[]
type Taken = (typeof actions)[number] | 'rate'

/** Buttons are what the cloud says may be done; an action that this version does not know is not offered. */
export const Steps = ({ consultation }: { consultation: ConsultationView }) => {
  const [taken, setTaken] = useState<Taken>()
  // Where the lawyer has said that it is the grid worker's, that way stands above already.
  const isTurned = consultation.status === 'redirected' && consultation.reason === 'gridMatter'
  const offered = actions.filter((action) => consultation.actions.includes(action) && !(isTurned && action === 'convert'))
  const mayRate = consultation.mayRate && !consultation.actions.includes('acceptClose')
  if (offered.length === 0 && !mayRate) return null
  const Step = taken === 'rate' ? RateStep : taken && ways[taken]?.Step
  const isStillOffered = taken === 'rate' ? mayRate : taken && offered.includes(taken)
  return (
    <View className='consultation-steps'>
      {mayRate && <BigButton label={consultationWords.rate} onTap={() => setTaken('rate')} />}
      {offered.map((action) => (
        <View key={action}>
          <BigButton kind={ways[action]?.kind} label={consultationWords.steps[action]} onTap={() => setTaken(action)} />
          <Note action={action} consultation={consultation} />
        </View>
      ))}
      {Step && isStillOffered && <Step consultation={consultation} onClose={() => setTaken(undefined)} />}
    </View>
  )
}

const Note = ({ action, consultation: { followUpsLeft, reopenUntil } }: { action: string; consultation: ConsultationView }) => {
  if (action === 'followUp') return <View className='consultation-note'>{consultationWords.followUpsLeft(followUpsLeft)}</View>
  if (action === 'reopen' && reopenUntil)
    return <View className='consultation-note'>{consultationWords.reopenUntil(dayWords(reopenUntil))}</View>
  return null
}

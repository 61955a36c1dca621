import type { ReportView } from '../../../contract/report'
import { MovedNotice } from '../../features/work/moved-notice'
import type { StepSender } from '../../features/work/use-step-sender'
import { inboxWords as words } from '../../locales/inbox'
import { useKeys } from '../../platform/keys'
import { BigButton } from '../../ui/big-button'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'
import { actionKeys } from './action-keys'
import type { Giving } from './dispatch-sheet'

type NextStepProps = { report: ReportView; sender: StepSender; onGive: (giving: Giving) => void }

const first = ['accept', 'dispatch', 'adjudicate'] as const

export const hasNextStep = ({ actions }: ReportView) => first.some((action) => actions.includes(action))

/** 受理、派单、裁定: what a center does first with a matter, each by a tap or by its letter. */
export const NextStep = ({ report: { actions, ...report }, sender, onGive }: NextStepProps) => {
  const [mayAccept, mayDispatch, mayRule] = [actions.includes('accept'), actions.includes('dispatch'), actions.includes('adjudicate')]
  const accept = () =>
    sender.send({ ...report, actions }, { form: 'accept', steps: [{ action: 'accept' }], onDone: () => showToast(words.accepted) })
  const give = () => onGive('dispatch')
  const rule = () => onGive('adjudicate')
  useKeys({
    ...(mayAccept && { a: accept }),
    ...((mayAccept || mayDispatch) && { d: give }),
    ...(mayRule && { e: rule }),
  })
  return (
    <Section title={words.next}>
      <MovedNotice sender={sender} form='accept' />
      {mayAccept && <BigButton icon='send' letter={actionKeys.dispatch} label={words.acceptAndGive} onTap={give} />}
      {mayAccept && (
        <BigButton kind='secondary' letter={actionKeys.accept} label={words.accept} loading={sender.isSending} onTap={accept} />
      )}
      {!mayAccept && mayDispatch && <BigButton icon='send' letter={actionKeys.dispatch} label={words.give} onTap={give} />}
      {mayRule && <BigButton kind='secondary' icon='scale' letter={actionKeys.adjudicate} label={words.adjudicate} onTap={rule} />}
    </Section>
  )
}

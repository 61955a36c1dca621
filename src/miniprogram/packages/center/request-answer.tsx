import type { ReportView } from '../../../contract/report'
import type { CenterForm } from '../../features/work/step-draft'
import { centerWords } from '../../locales/center'
import { inboxWords } from '../../locales/inbox'
import { timeWords } from '../../locales/moment'
import { stepTitle } from '../../locales/steps'
import { reasonLabel } from '../../locales/work-reasons'
import { BigButton } from '../../ui/big-button'
import { Notice } from '../../ui/notice'
import { Section } from '../../ui/section'
import { actionKeys } from './action-keys'

type RequestAnswerProps = { report: ReportView; onForm: (form: CenterForm) => void }

/** What the grid worker asks for and why, and the two answers to it. */
export const RequestAnswer = ({ report: { asked, timeline, actions }, onForm }: RequestAnswerProps) => {
  if (!asked) return null
  const request = timeline.filter(({ event }) => event === 'askToExtend' || event === 'askToSuspend' || event === 'askToVoid').at(-1)
  const cause = request?.reason && reasonLabel[request.reason]
  return (
    <Section title={centerWords.request}>
      <Notice tone='warn' title={centerWords.asked[asked.for](timeWords(asked.until))}>
        {[request?.actorName, cause, request?.words].filter(Boolean).join('。')}
      </Notice>
      {actions.includes(asked.for) && (
        <BigButton label={stepTitle[asked.for].send} icon='check' letter={actionKeys[asked.for]} onTap={() => onForm(asked.for)} />
      )}
      {asked.for === 'void' && !actions.includes('void') && actions.includes('decline') && <Notice tone='info'>{inboxWords.ownAsk}</Notice>}
      {actions.includes('decline') && (
        <BigButton kind='secondary' label={stepTitle.decline.title} letter={actionKeys.decline} onTap={() => onForm('decline')} />
      )}
    </Section>
  )
}

import { useState } from 'react'
import type { ReportView } from '../../../contract/report'
import { useCardRead } from '../../features/message/use-card-read'
import { MatterFacts } from '../../features/work/matter-facts'
import { MatterTimeline } from '../../features/work/matter-timeline'
import { MoreSteps } from '../../features/work/more-steps'
import type { CenterForm } from '../../features/work/step-draft'
import { StepSheet } from '../../features/work/step-sheet'
import { TimeAccount } from '../../features/work/time-account'
import { useStepSender } from '../../features/work/use-step-sender'
import { type MatterKey, useMatter } from '../../features/work/work-queries'
import { centerWords } from '../../locales/center'
import { dayWords } from '../../locales/moment'
import { stepTitle } from '../../locales/steps'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { Notice } from '../../ui/notice'
import { Slot } from '../../ui/slot'
import { CallBack } from './call-back'
import { MatterLinks } from './matter-links'
import { RedispatchForm } from './redispatch-form'
import { RequestAnswer } from './request-answer'
import { ResumeButton } from './resume-button'
import { WhyReturned } from './why-returned'

/** One matter as the center sees it; beside the queue on a desk, a page of its own on a phone. */
export const CenterMatter = ({ matterKey }: { matterKey: MatterKey }) => {
  const matter = useMatter(matterKey)
  const sender = useStepSender(matterKey)
  useCardRead(matter.isSuccess)
  const [form, setForm] = useState<CenterForm | 'note'>()
  return (
    <AsyncView query={matter}>
      {(report) => (
        <>
          <Slot>{whyHere(report)}</Slot>
          <Slot>{report.asked && <RequestAnswer report={report} onForm={setForm} />}</Slot>
          <MatterFacts report={report} />
          {report.actions.includes('redispatch') && <RedispatchForm report={report} sender={sender} />}
          <Slot>{report.actions.includes('callBackMissed') && <CallBack report={report} sender={sender} onForm={setForm} />}</Slot>
          <Slot>{report.actions.includes('resume') && <ResumeButton report={report} sender={sender} />}</Slot>
          {report.actions.includes('note') && (
            <BigButton kind='secondary' icon='edit' label={stepTitle.note.title} onTap={() => setForm('note')} />
          )}
          <MoreSteps report={report} sender={sender} />
          <MatterLinks report={report} sender={sender} />
          <MatterTimeline report={report} />
          <TimeAccount matterKey={matterKey} />
          <StepSheet report={report} sender={sender} form={form} onClose={() => setForm(undefined)} />
        </>
      )}
    </AsyncView>
  )
}

const whyHere = (report: ReportView) => {
  if (report.status === 'returned') return <WhyReturned report={report} />
  if (report.suspendedUntil) return <Notice tone='info'>{centerWords.suspended(dayWords(report.suspendedUntil))}</Notice>
  if (report.status === 'accepted') return <Notice tone='warn'>{centerWords.toDispatch}</Notice>
  if (report.actions.includes('verify')) return <Notice tone='warn'>{centerWords.toVerify}</Notice>
  return !report.asked && !report.actions.includes('callBackMissed') && <Notice tone='info'>{centerWords.notHere}</Notice>
}

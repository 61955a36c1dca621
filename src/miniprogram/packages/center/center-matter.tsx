import { useState } from 'react'
import type { ReportView } from '../../../contract/report'
import type { ReportAction } from '../../../contract/report-step'
import { ProposeFromMatter } from '../../features/answer/propose-from-matter'
import { useCardRead } from '../../features/message/use-card-read'
import { MatterFacts } from '../../features/work/matter-facts'
import { MatterLinks } from '../../features/work/matter-links'
import { MatterTimeline } from '../../features/work/matter-timeline'
import { MoreSteps } from '../../features/work/more-steps'
import type { CenterForm } from '../../features/work/step-draft'
import { StepSheet } from '../../features/work/step-sheet'
import { TimeAccount } from '../../features/work/time-account'
import { type StepSender, useStepSender } from '../../features/work/use-step-sender'
import { type MatterKey, useMatter } from '../../features/work/work-queries'
import { stepTitle } from '../../locales/steps'
import { focusField } from '../../platform/focus-field'
import { useKeys } from '../../platform/keys'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { Slot } from '../../ui/slot'
import { actionKeys } from './action-keys'
import { CallBack } from './call-back'
import { DispatchSheet, type Giving } from './dispatch-sheet'
import { Mandates } from './mandates'
import { hasNextStep, NextStep } from './next-step'
import { RedispatchForm } from './redispatch-form'
import { Reprint } from './reprint'
import { RequestAnswer } from './request-answer'
import { ResumeButton } from './resume-button'
import { whyHere } from './why-here'

/** One matter as the center sees it; beside the queue on a desk, a page of its own on a phone. */
export const CenterMatter = ({ matterKey }: { matterKey: MatterKey }) => {
  const matter = useMatter(matterKey)
  const sender = useStepSender(matterKey)
  useCardRead(matter.isSuccess)
  return <AsyncView query={matter}>{(report) => <Opened report={report} sender={sender} />}</AsyncView>
}

const ownPlaces = ['dispatch', 'adjudicate'] as const

const Opened = ({ report, sender }: { report: ReportView; sender: StepSender }) => {
  const [form, setForm] = useState<CenterForm | 'note'>()
  const [giving, setGiving] = useState<Giving>()
  const has = (action: ReportAction) => report.actions.includes(action)
  useMatterKeys(has, setForm)
  return (
    <>
      <Slot>{whyHere(report)}</Slot>
      <Slot>{report.asked && <RequestAnswer report={report} onForm={setForm} />}</Slot>
      <MatterFacts report={report} />
      <Slot>{hasNextStep(report) && <NextStep report={report} sender={sender} onGive={setGiving} />}</Slot>
      {has('redispatch') && <RedispatchForm report={report} sender={sender} />}
      <Slot>{has('callBackMissed') && <CallBack report={report} sender={sender} onForm={setForm} />}</Slot>
      <Slot>{has('resume') && <ResumeButton report={report} sender={sender} />}</Slot>
      {has('note') && (
        <BigButton kind='secondary' icon='edit' letter={actionKeys.note} label={stepTitle.note.title} onTap={() => setForm('note')} />
      )}
      <MoreSteps report={report} sender={sender} letters={actionKeys} without={ownPlaces} />
      <MatterLinks report={report} sender={sender} page='/packages/center/pages/matter/index' />
      <Mandates report={report} />
      <Reprint report={report} />
      <MatterTimeline report={report} />
      <TimeAccount matterKey={report} />
      {report.kind === 'inquiry' && <ProposeFromMatter report={report} />}
      <StepSheet report={report} sender={sender} form={form} onClose={() => setForm(undefined)} />
      {giving && <DispatchSheet key={giving} report={report} sender={sender} giving={giving} onClose={() => setGiving(undefined)} />}
    </>
  )
}

const yes = ['extend', 'suspend', 'void', 'callBackSettled'] as const
const no = ['decline', 'callBackDisputed'] as const

const useMatterKeys = (has: (action: ReportAction) => boolean, onForm: (form: CenterForm | 'note') => void) => {
  const [agreed, refused] = [yes.find(has), no.find(has)]
  useKeys({
    ...(has('note') && { n: () => onForm('note') }),
    ...(has('redispatch') && { g: () => focusField('redispatch') }),
    ...(agreed && { y: () => onForm(agreed) }),
    ...(refused && { o: () => onForm(refused) }),
  })
}

import { useState } from 'react'
import type { ReportView } from '../../../../../contract/report'
import { ProposeFromMatter } from '../../../../features/answer/propose-from-matter'
import { useCardRead } from '../../../../features/message/use-card-read'
import { ActionBar } from '../../../../features/work/action-bar'
import { MatterFacts } from '../../../../features/work/matter-facts'
import { MatterTimeline } from '../../../../features/work/matter-timeline'
import { openMoreForms } from '../../../../features/work/more-forms'
import { MoreSteps } from '../../../../features/work/more-steps'
import type { StepForm } from '../../../../features/work/step-draft'
import { StepSheet } from '../../../../features/work/step-sheet'
import { TimeAccount } from '../../../../features/work/time-account'
import { useStepSender } from '../../../../features/work/use-step-sender'
import { type MatterKey, useMatter } from '../../../../features/work/work-queries'
import { dayWords, timeWords } from '../../../../locales/moment'
import { matterWords } from '../../../../locales/work'
import { useMatterParams } from '../../../../platform/page-params'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Slot } from '../../../../ui/slot'
import { InsideCard } from './inside-card'
import { SameMatters } from './same-matters'

const waiting: Readonly<Partial<Record<ReportView['status'], string>>> = {
  done: matterWords.waitingForVerifier,
  confirming: matterWords.waitingForResident,
  returned: matterWords.notYours,
}

const noticeOf = ({ status, asked, suspendedUntil, actions }: ReportView) => {
  if (actions.includes('verify')) return <Notice tone='warn'>{matterWords.pleaseVerify}</Notice>
  if (suspendedUntil) return <Notice tone='info'>{matterWords.suspended(dayWords(suspendedUntil))}</Notice>
  if (asked) return <Notice tone='info'>{matterWords.asked[asked.for](timeWords(asked.until))}</Notice>
  return waiting[status] && <Notice tone='info'>{waiting[status]}</Notice>
}

export default function MatterPage() {
  const params = useMatterParams()
  if (params) return <Matter matterKey={params} />
  return (
    <Page title={matterWords.title}>
      <NotFound />
    </Page>
  )
}

const Matter = ({ matterKey }: { matterKey: MatterKey }) => {
  const matter = useMatter(matterKey)
  const sender = useStepSender(matterKey)
  const [form, setForm] = useState<StepForm>()
  usePullToRefresh(matter.refetch)
  useCardRead(matter.isSuccess)
  const report = matter.data
  const mayAct = report !== undefined && (report.actions.length > 0 || report.onSpot)
  return (
    <Page title={matterWords.title} footer={mayAct && <ActionBar report={report} sender={sender} onForm={setForm} />}>
      <AsyncView query={matter}>
        {(shown) => (
          <>
            <Slot>{noticeOf(shown)}</Slot>
            <MatterFacts report={shown} />
            <Slot isStacked>
              {(shown.inside?.crewName || shown.inside?.draft) && <InsideCard report={shown} inside={shown.inside} sender={sender} />}
            </Slot>
            <Slot isStacked>
              <DrawnAfter>
                <Slot>{openMoreForms(shown).length > 0 && <MoreSteps report={shown} sender={sender} isFolded />}</Slot>
                <MatterTimeline report={shown} />
                <Slot isStacked>
                  <DrawnAfter>
                    <TimeAccount matterKey={matterKey} />
                    <Slot isStacked>{shown.kind === 'inquiry' && <ProposeFromMatter report={shown} />}</Slot>
                    <Slot isStacked>{shown.actions.includes('merge') && <SameMatters report={shown} sender={sender} />}</Slot>
                  </DrawnAfter>
                </Slot>
              </DrawnAfter>
            </Slot>
            <StepSheet report={shown} sender={sender} form={form} onClose={() => setForm(undefined)} />
          </>
        )}
      </AsyncView>
    </Page>
  )
}

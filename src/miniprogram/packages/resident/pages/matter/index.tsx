import { useCardRead } from '../../../../features/message/use-card-read'
import { ReportHolder } from '../../../../features/report/report-holder'
import { useReport } from '../../../../features/report/report-queries'
import { ReportTimeline } from '../../../../features/report/report-timeline'
import { nextWords, reportWords, statusWordsOf } from '../../../../locales/report'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { AsyncView } from '../../../../ui/async-view'
import { Card } from '../../../../ui/card'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { About } from './about'
import { ComeBack } from './come-back'
import { FromConsultation } from './from-consultation'
import { HowItEnded } from './how-it-ended'
import { Moves } from './moves'
import { Question } from './question'
import { ResidentSteps } from './resident-steps'
import { SpokenFor } from './spoken-for'
import { Together } from './together'

/** One matter as the resident sees it: how it stands, who has it, what happened, what may be done. */
export default function MatterPage() {
  const params = useMatterParams()
  return <Page title={reportWords.matterTitle}>{params ? <Matter {...params} /> : <NotFound />}</Page>
}

const Matter = ({ county, id }: MatterParams) => {
  const report = useReport(county, id)
  usePageShownAgain(() => void report.refetch())
  useCardRead(report.isSuccess)
  return (
    <AsyncView query={report}>
      {(shown) => (
        <>
          <Notice tone={shown.status === 'confirming' ? 'warn' : 'info'} title={statusWordsOf(shown.status).label}>
            {nextWords[shown.status]}
          </Notice>
          <Question report={shown} />
          <Together report={shown} />
          <SpokenFor report={shown} />
          <ReportHolder report={shown} />
          <HowItEnded report={shown} />
          <ResidentSteps report={shown} />
          <ComeBack report={shown} />
          <Slot isStacked>
            <DrawnAfter>
              <Moves report={shown} />
              <About report={shown} />
              <FromConsultation report={shown} />
              <Section title={reportWords.history}>
                <Card>
                  <ReportTimeline report={shown} />
                </Card>
              </Section>
            </DrawnAfter>
          </Slot>
        </>
      )}
    </AsyncView>
  )
}

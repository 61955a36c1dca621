import { useConsultation } from '../../../../features/consultation/consultation-queries'
import { useCardRead } from '../../../../features/message/use-card-read'
import { consultationWords } from '../../../../locales/consultation'
import { consultationStatusOf } from '../../../../locales/consultation-status'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { AsyncView } from '../../../../ui/async-view'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Slot } from '../../../../ui/slot'
import { HelperCard } from '../../helper-card'
import { LegalTop } from '../../legal-top'
import { About } from './about'
import { HowItEnded } from './how-it-ended'
import { Looks } from './looks'
import { Messages } from './messages'
import { Publication } from './publication'
import { Steps } from './steps'
import { Who } from './who'

/** One question and all that was said about it; its title says nothing of what it is about. */
export default function ConsultationPage() {
  const params = useMatterParams()
  return (
    <Page title={consultationWords.neutralTitle} top={<LegalTop />}>
      {params ? <Consultation {...params} /> : <NotFound />}
    </Page>
  )
}

const Consultation = ({ county, id }: MatterParams) => {
  const consultation = useConsultation(county, id)
  usePageShownAgain(() => void consultation.refetch())
  useCardRead(consultation.isSuccess)
  return (
    <AsyncView query={consultation}>
      {(shown) => {
        const { label, tone } = consultationStatusOf(shown.status)
        return (
          <>
            <Notice tone={tone === 'warn' ? 'warn' : 'info'} title={label}>
              {consultationWords.next[shown.status]}
            </Notice>
            <Who consultation={shown} />
            <HowItEnded consultation={shown} />
            <Messages consultation={shown} />
            <Steps consultation={shown} />
            <Slot isStacked>
              <DrawnAfter>
                <Publication consultation={shown} />
                <HelperCard consultation={shown} />
                <About consultation={shown} />
                <Looks consultation={shown} />
              </DrawnAfter>
            </Slot>
          </>
        )
      }}
    </AsyncView>
  )
}

import { deskWords } from '../../../../locales/adviser'
import { useMatterParams } from '../../../../platform/page-params'
import { NotFound } from '../../../../ui/not-found'
import { Page } from '../../../../ui/page'
import { ConsultationDesk } from '../../consultation/consultation-desk'

export default function Consultation() {
  const params = useMatterParams()
  return <Page title={deskWords.title}>{params ? <ConsultationDesk matterKey={params} /> : <NotFound />}</Page>
}

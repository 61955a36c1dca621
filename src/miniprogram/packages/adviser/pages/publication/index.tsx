import { publicationWords as words } from '../../../../locales/library-desk'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { PublicationForm } from '../../library/publication-form'
import { usePublication } from '../../library-queries'

/** 申请公开 of one answered consultation. */
export default function PublicationPage() {
  const params = useMatterParams()
  return <Page title={words.title}>{params ? <Publication {...params} /> : <NotFound />}</Page>
}

const Publication = (of: MatterParams) => {
  const publication = usePublication(of)
  return (
    <AsyncView query={publication}>
      {({ mayRequest, item }) =>
        mayRequest ? (
          <PublicationForm of={of} item={item?.state === 'sentBack' ? item : null} />
        ) : (
          <Notice tone='info'>{item ? words.states[item.state] : words.notYours}</Notice>
        )
      }
    </AsyncView>
  )
}

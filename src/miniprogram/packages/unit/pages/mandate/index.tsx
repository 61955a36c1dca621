import { useQuery } from '@tanstack/react-query'
import { mandateWords } from '../../../../locales/mandate'
import { cloud } from '../../../../platform/cloud'
import { usePageParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { Page } from '../../../../ui/page'
import { MandateMatter } from './mandate-matter'

/** 交办单的链接: one matter for one unit, without an account. */
export default function MandatePage() {
  const { code, scene } = usePageParams()
  const given = code ?? decodeURIComponent(scene ?? '')
  const mandate = useQuery({ queryKey: ['mandate', given], queryFn: () => cloud.mandate.open({ code: given }), staleTime: 0 })
  return (
    <Page title={mandateWords.title}>
      <AsyncView query={mandate}>{(view) => <MandateMatter code={given} view={view} />}</AsyncView>
    </Page>
  )
}

import { centerWords } from '../../../../locales/center'
import { useMatterParams } from '../../../../platform/page-params'
import { NotFound } from '../../../../ui/not-found'
import { Page } from '../../../../ui/page'
import { CenterMatter } from '../../center-matter'

export default function Matter() {
  const params = useMatterParams()
  return <Page title={centerWords.matterTitle}>{params ? <CenterMatter matterKey={params} /> : <NotFound />}</Page>
}

import { centerWords } from '../../../../locales/center'
import { usePageParams } from '../../../../platform/page-params'
import { Page } from '../../../../ui/page'
import { CenterMatter } from '../../center-matter'

export default function Matter() {
  const { county, id } = usePageParams()
  return (
    <Page title={centerWords.matterTitle}>
      <CenterMatter matterKey={{ county: Number(county), id: id ?? '' }} />
    </Page>
  )
}

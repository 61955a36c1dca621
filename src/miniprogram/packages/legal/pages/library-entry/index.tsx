import { libraryWords as words } from '../../../../locales/library'
import { dayWords } from '../../../../locales/moment'
import { open } from '../../../../platform/navigate'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { LegalTop } from '../../legal-top'
import { useLibraryItem } from '../../library-queries'
import { LibraryWords } from '../../library-words'

const ask = () => void open('/packages/legal/pages/ask/index', {})

/** 公开问答的一条: somebody else's question, rewritten, and never advice on one's own. */
export default function LibraryEntryPage() {
  const params = useMatterParams()
  return (
    <Page title={words.title} top={<LegalTop />}>
      {params ? <Entry {...params} /> : <NotFound />}
    </Page>
  )
}

const Entry = (key: MatterParams) => {
  const item = useLibraryItem(key)
  return (
    <AsyncView query={item}>
      {(shown) => (
        <Section title={words.list} note={words.day(dayWords(shown.at))}>
          <LibraryWords item={shown} />
          <Notice tone='info'>{words.general}</Notice>
          <BigButton icon='scale' label={words.ask} onTap={ask} />
        </Section>
      )}
    </AsyncView>
  )
}

import { useState } from 'react'
import { lawWords } from '../../../../locales/laws'
import { Page } from '../../../../ui/page'
import { ArticleSheet } from '../../article-sheet'
import type { LawHit } from '../../law-search'
import { LawSearchView } from '../../law-search-view'

/** 法律条文: searched on the phone itself, so that it answers in a village without a network. */
export default function Laws() {
  const [query, setQuery] = useState('')
  const [hit, setHit] = useState<LawHit>()
  return (
    <Page title={lawWords.title}>
      <LawSearchView query={query} onQuery={setQuery} onOpen={setHit} />
      {hit && <ArticleSheet key={`${hit.law.name} ${hit.number}`} hit={hit} onClose={() => setHit(undefined)} />}
    </Page>
  )
}

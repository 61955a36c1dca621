import { useState } from 'react'
import { deskWords } from '../../../locales/adviser'
import { BigButton } from '../../../ui/big-button'
import { Sheet } from '../../../ui/sheet'
import { ArticleView } from '../article-sheet'
import type { LawHit } from '../law-search'
import { LawSearchView } from '../law-search-view'

type CiteSheetProps = { onPick: (picked: Pick<LawHit, 'law' | 'number' | 'text'>) => void; onClose: () => void }

/** 引用法条: found, read whole, and taken; the laws are read only now. */
export const CiteSheet = ({ onPick, onClose }: CiteSheetProps) => {
  const [query, setQuery] = useState('')
  const [hit, setHit] = useState<LawHit>()
  return (
    <Sheet open title={deskWords.citeTitle} onClose={onClose}>
      {hit ? (
        <>
          <ArticleView key={`${hit.law.name} ${hit.number}`} hit={hit} onPick={onPick} />
          <BigButton kind='quiet' icon='back' label={deskWords.citeBack} onTap={() => setHit(undefined)} />
        </>
      ) : (
        <LawSearchView query={query} onQuery={setQuery} onOpen={setHit} />
      )}
    </Sheet>
  )
}

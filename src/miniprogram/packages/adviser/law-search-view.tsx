import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { lawWords } from '../../locales/laws'
import { AsyncView } from '../../ui/async-view'
import { useByAndBy } from '../../ui/by-and-by'
import { EmptyState } from '../../ui/empty-state'
import { Field } from '../../ui/field'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { Skeleton } from '../../ui/skeleton'
import { Tappable } from '../../ui/tappable'
import { aroundMark } from './around-mark'
import { articleWords } from './article-number'
import { useLaws } from './kept-laws'
import type { Law } from './law'
import { shortName } from './law-name'
import { type LawHit, type LawIndex, mostHits, searchLaws } from './law-search'
import { MarkedText } from './marked-text'
import { useSettled } from './use-settled'
import './laws.scss'

type OnOpen = { onOpen: (hit: LawHit) => void }
type LawSearchViewProps = OnOpen & { query: string; onQuery: (query: string) => void }

const longestQuery = 40

/** 找条文, on its own page and wherever an answer is written. */
export const LawSearchView = ({ query, onQuery, onOpen }: LawSearchViewProps) => {
  const settled = useSettled(query)
  const kept = useLaws()
  return (
    <View className='law-search'>
      <Field
        name='law-search'
        label={lawWords.search}
        hint={lawWords.searchHint}
        placeholder={lawWords.placeholder}
        value={query}
        onChange={onQuery}
        limit={longestQuery}
      />
      <AsyncView query={kept} waiting={<Skeleton kind='rows' />}>
        {({ laws, index }) =>
          settled.trim() === '' ? <AllLaws laws={laws} onChoose={onQuery} /> : <Hits index={index} query={settled} onOpen={onOpen} />
        }
      </AsyncView>
    </View>
  )
}

const AllLaws = ({ laws, onChoose }: { laws: readonly Law[]; onChoose: (name: string) => void }) => {
  const shown = useByAndBy(laws)
  return (
    <Section title={lawWords.all(laws.length)} note={lawWords.allNote}>
      <ListGroup>
        {shown.map(({ name, inForce, articleCount }) => (
          <ListRow
            key={name}
            icon='scale'
            title={shortName(name)}
            note={lawWords.lawNote(inForce, articleCount)}
            onTap={() => onChoose(shortName(name))}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

const Hits = ({ index, query, onOpen }: OnOpen & { index: LawIndex; query: string }) => {
  const hits = useMemo(() => searchLaws(index, query), [index, query])
  const shown = useByAndBy(hits, 4)
  if (hits.length === 0) return <EmptyState picture='notFound' title={lawWords.noneTitle} words={lawWords.noneWords} />
  return (
    <Section title={lawWords.found(hits.length, hits.length < mostHits)}>
      <ListGroup>
        {shown.map((hit) => (
          <HitRow key={`${hit.law.name} ${hit.number}`} hit={hit} onOpen={onOpen} />
        ))}
      </ListGroup>
    </Section>
  )
}

const HitRow = ({ hit, onOpen }: OnOpen & { hit: LawHit }) => {
  const name = lawWords.cite(shortName(hit.law.name), articleWords(hit.number))
  return (
    <Tappable className='law-hit' label={name} onTap={() => onOpen(hit)}>
      <View className='law-hit__title'>{name}</View>
      <View className='law-hit__chapter'>{hit.title}</View>
      <View>
        <MarkedText {...aroundMark(hit)} />
      </View>
    </Tappable>
  )
}

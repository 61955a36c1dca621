import { useEffect, useState } from 'react'
import { directorWords as words } from '../../../../locales/directors'
import { AsyncView } from '../../../../ui/async-view'
import { useByAndBy } from '../../../../ui/by-and-by'
import { EmptyState } from '../../../../ui/empty-state'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { useDirectors } from './director-queries'
import { VillageSheet } from './village-sheet'

const aPauseMs = 250
const mostShown = 40

/** 儿童主任 of every village that one answers for; those that have nobody stand first. */
export default function Directors() {
  const [typed, setTyped] = useState('')
  const [sought, setSought] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), aPauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  const villages = useDirectors(sought)
  const [opened, setOpened] = useState<string>()
  const shown = useByAndBy(villages.data?.slice(0, mostShown) ?? [])
  const chosen = villages.data?.find(({ village }) => village.code === opened)
  return (
    <Page title={words.title}>
      <Notice tone='info'>{words.lead}</Notice>
      <Field name='director-find' label={words.find} limit={40} value={typed} onChange={setTyped} optional />
      <AsyncView
        query={villages}
        isEmpty={(found) => found.length === 0}
        empty={<EmptyState picture='nothing' title={words.none} words={words.noneNote} />}
      >
        {() => (
          <ListGroup>
            {shown.map(({ village, directors }) => (
              <ListRow
                key={village.code}
                icon={directors.length > 0 ? 'person' : 'bell'}
                title={village.name}
                note={[village.town, directors.map(({ name }) => name).join('、') || words.missing].filter(Boolean).join(' · ')}
                onTap={() => setOpened(village.code)}
              />
            ))}
          </ListGroup>
        )}
      </AsyncView>
      {chosen && <VillageSheet village={chosen} onClose={() => setOpened(undefined)} />}
    </Page>
  )
}

import type { PublishedIncident } from '../../../../../contract/incident'
import { publishWords } from '../../../../locales/publish'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Skeleton } from '../../../../ui/skeleton'
import { usePublished } from '../../incident-publishing'
import { PublishedCard } from './published-card'

/** What one's area or unit has published, and what those who wait for it say. */
export default function Incidents() {
  const published = usePublished()
  usePullToRefresh(published.refetch)
  usePageShownAgain(() => void published.refetch())
  return (
    <Page
      title={publishWords.listTitle}
      footer={<BigButton icon='megaphone' label={publishWords.publish} onTap={() => void open('/packages/center/pages/publish/index')} />}
    >
      <AsyncView
        query={published}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState title={publishWords.emptyTitle} words={publishWords.emptyWords} />}
        waiting={<Skeleton kind='rows' count={3} />}
      >
        {(all) => (
          <>
            <Part title={publishWords.open} incidents={all.filter(({ endedAt }) => endedAt === null)} />
            <Part title={publishWords.over} incidents={all.filter(({ endedAt }) => endedAt !== null)} />
          </>
        )}
      </AsyncView>
    </Page>
  )
}

const Part = ({ title, incidents }: { title: string; incidents: readonly PublishedIncident[] }) => {
  if (incidents.length === 0) return null
  return (
    <Section title={title}>
      {incidents.map((incident) => (
        <PublishedCard key={incident.id} incident={incident} />
      ))}
    </Section>
  )
}

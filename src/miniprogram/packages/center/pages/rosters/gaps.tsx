import { rosterWords as words } from '../../../../locales/roster'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { useByAndBy } from '../../../../ui/by-and-by'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { useRosterGaps } from './roster-queries'

/** 还缺人的村. */
export const Gaps = ({ county }: { county: number }) => {
  const gaps = useRosterGaps(county)
  const first = gaps.data?.pages[0]
  const shown = useByAndBy(gaps.data?.pages.flatMap(({ villages }) => villages) ?? [], 10)
  return (
    <Section title={words.gaps} note={first && first.lacking > 0 ? words.gapsNote(first.lacking, first.total) : undefined}>
      <AsyncView query={gaps}>
        {({ pages }) => (
          <ListGroup>
            {pages[0]?.lacking === 0 && <ListRow icon='check' title={words.noGaps} />}
            {shown.map(({ code, name, guides, advisers }) => (
              <ListRow key={code} title={name} note={words.gap(guides, advisers)} />
            ))}
          </ListGroup>
        )}
      </AsyncView>
      {gaps.hasNextPage && (
        <BigButton kind='secondary' label={words.moreGaps} loading={gaps.isFetchingNextPage} onTap={() => void gaps.fetchNextPage()} />
      )}
    </Section>
  )
}

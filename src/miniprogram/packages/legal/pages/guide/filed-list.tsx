import type { UseQueryResult } from '@tanstack/react-query'
import type { FiledList as Filed, FiledSummary } from '../../../../../contract/hat'
import { consultationStatusOf } from '../../../../locales/consultation-status'
import { hatWords as words } from '../../../../locales/hat'
import { timeWords } from '../../../../locales/moment'
import { open } from '../../../../platform/navigate'
import { AsyncView } from '../../../../ui/async-view'
import { EmptyState } from '../../../../ui/empty-state'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { StatusTag } from '../../../../ui/status-tag'

/** Whom they filed for, and how far each is. */
export const FiledList = ({ filed }: { filed: UseQueryResult<Filed> }) => (
  <Section title={words.filed} note={words.filedNote}>
    <AsyncView
      query={filed}
      isEmpty={(known) => known.filed.length === 0}
      empty={<EmptyState title={words.none} words={words.noneWords} />}
    >
      {(known) => (
        <ListGroup>
          {known.filed.map((each) => (
            <Row key={each.id} filed={each} />
          ))}
        </ListGroup>
      )}
    </AsyncView>
  </Section>
)

const Row = ({ filed: { county, id, person, hat, communityName, status, clock } }: { filed: FiledSummary }) => {
  const { label, tone } = consultationStatusOf(status)
  const place = words.row(words.hats[hat], communityName)
  const due = clock?.waitsFor === 'adviser' ? words.due(timeWords(clock.due)) : undefined
  return (
    <ListRow
      title={words.person(person)}
      note={due ? `${place}。${due}` : place}
      end={<StatusTag tone={tone} label={label} />}
      onTap={() => void open('/packages/legal/pages/filed/index', { county, id })}
    />
  )
}

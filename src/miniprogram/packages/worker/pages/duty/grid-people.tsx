import type { GridDuty } from '../../../../../contract/duty'
import { dutyWords } from '../../../../locales/duty'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'

/** A岗 first, as what is new comes to them. */
export const GridPeople = ({ grid: { name, people, lead } }: { grid: GridDuty }) => (
  <Section title={name} note={lead ? dutyWords.lead(lead) : undefined}>
    <ListGroup>
      {people.map(({ account, name: person, turn, isAway, inHand }) => (
        <ListRow
          key={account}
          icon='person'
          title={person}
          note={[dutyWords.turns[turn], isAway && dutyWords.away].filter(Boolean).join('，')}
          end={dutyWords.open(inHand)}
        />
      ))}
    </ListGroup>
    {people.length === 1 && <Notice tone='warn'>{dutyWords.alone}</Notice>}
  </Section>
)

import { useState } from 'react'
import type { Division } from '../../../contract/division'
import { divisionWords } from '../../locales/division'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { useChildren } from './place-queries'

type CommunityChoiceProps = { county: number; onChoose: (community: Division) => void }

/** First the street or township, then the community or village in it. */
export const CommunityChoice = ({ county, onChoose }: CommunityChoiceProps) => {
  const [town, setTown] = useState<Division>()
  const divisions = useChildren(town?.code ?? String(county))
  return (
    <Section title={town ? `${town.name}：${divisionWords.village}` : divisionWords.town}>
      {town && <BigButton kind='quiet' icon='back' label={divisionWords.back} onTap={() => setTown(undefined)} />}
      <AsyncView query={divisions}>
        {(list) => (
          <ListGroup>
            {list.map((division) => (
              <ListRow key={division.code} title={division.name} onTap={() => (town ? onChoose(division) : setTown(division))} />
            ))}
          </ListGroup>
        )}
      </AsyncView>
    </Section>
  )
}

import { useState } from 'react'
import type { Division } from '../../../../../contract/division'
import type { Estate } from '../../../../../contract/place'
import { useCounties } from '../../../../features/division/division-queries'
import { CommunityChoice } from '../../../../features/place/community-choice'
import { useGrids } from '../../../../features/place/grid-queries'
import { useEstates } from '../../../../features/place/place-queries'
import { publishWords } from '../../../../locales/publish'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { CheckList } from '../../../../ui/check-list'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import type { NamedArea } from './index'

type PlacesProps = { areas: readonly NamedArea[]; onChange: (areas: readonly NamedArea[]) => void }

const sameAs = (one: NamedArea) => (other: NamedArea) =>
  one.grid === other.grid && one.estate === other.estate && one.building === other.building

/** Whole grids, estates or single buildings, from the lists alone. */
export const Places = ({ areas, onChange }: PlacesProps) => {
  const [isChoosing, setIsChoosing] = useState(false)
  const add = (more: readonly NamedArea[]) => {
    onChange([...areas, ...more.filter((each) => !areas.some(sameAs(each)))])
    setIsChoosing(false)
  }
  return (
    <Section title={publishWords.places}>
      {areas.length > 0 && (
        <ListGroup>
          {areas.map((area) => (
            <ListRow
              key={`${area.grid}${area.estate}${area.building}`}
              icon='pin'
              title={area.name}
              end={publishWords.remove}
              onTap={() => onChange(areas.filter((each) => each !== area))}
            />
          ))}
        </ListGroup>
      )}
      <BigButton kind='secondary' icon='pin' label={publishWords.choose} onTap={() => setIsChoosing(true)} />
      <Sheet open={isChoosing} title={publishWords.places} onClose={() => setIsChoosing(false)}>
        {isChoosing && <Chooser onAdd={add} />}
      </Sheet>
    </Section>
  )
}

const Chooser = ({ onAdd }: { onAdd: (areas: readonly NamedArea[]) => void }) => {
  const [county, setCounty] = useState<number>()
  const [community, setCommunity] = useState<Division>()
  const counties = useCounties()
  if (community) return <InCommunity community={community} onAdd={onAdd} />
  if (county !== undefined) return <CommunityChoice county={county} onChoose={setCommunity} />
  return (
    <AsyncView query={counties}>
      {(all) => (
        <ListGroup>
          {all.map(({ code, name }) => (
            <ListRow key={code} title={name} onTap={() => setCounty(code)} />
          ))}
        </ListGroup>
      )}
    </AsyncView>
  )
}

const InCommunity = ({ community, onAdd }: { community: Division; onAdd: (areas: readonly NamedArea[]) => void }) => {
  const grids = useGrids(community.code).data ?? []
  const estates = useEstates(community.code).data ?? []
  const [gridNames, setGridNames] = useState<readonly string[]>([])
  const [estate, setEstate] = useState<Estate>()
  const [buildings, setBuildings] = useState<readonly string[]>([])
  const chosen = [
    ...grids.filter(({ name }) => gridNames.includes(name)).map(({ code, name }) => ({ grid: code, estate: null, building: null, name })),
    ...(estate ? areasOf(estate, buildings) : []),
  ]
  const chooseEstate = (id: string) => {
    setEstate(estates.find((each) => each.id === id))
    setBuildings([])
  }
  return (
    <>
      {estates.length > 0 && (
        <Section title={publishWords.estate}>
          <ChipRow
            label={publishWords.estate}
            chips={estates.map(({ id, name }) => ({ value: id, label: name }))}
            value={estate?.id}
            onChange={chooseEstate}
          />
        </Section>
      )}
      {estate && estate.buildings.length > 0 && (
        <Section title={publishWords.building} note={publishWords.buildingNote}>
          <CheckList
            label={publishWords.building}
            items={estate.buildings.map(({ name }) => name)}
            ticked={buildings}
            onChange={setBuildings}
          />
        </Section>
      )}
      <Section title={publishWords.grid}>
        <CheckList label={publishWords.grid} items={grids.map(({ name }) => name)} ticked={gridNames} onChange={setGridNames} />
      </Section>
      <BigButton
        label={publishWords.addPlace}
        disabledReason={chosen.length ? undefined : publishWords.placesMissing}
        onTap={() => onAdd(chosen)}
      />
    </>
  )
}

const areasOf = ({ id, grid, name }: Estate, buildings: readonly string[]): NamedArea[] => {
  if (buildings.length === 0) return [{ grid, estate: id, building: null, name }]
  return buildings.map((building) => ({ grid, estate: id, building, name: `${name} ${building}` }))
}

import { useState } from 'react'
import { CommunityChoice } from '../../features/place/community-choice'
import { useGrids } from '../../features/place/grid-queries'
import { centerWords } from '../../locales/center'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { ChoiceList } from '../../ui/choice-list'
import { EmptyState } from '../../ui/empty-state'
import { Sheet } from '../../ui/sheet'

type GridChoiceProps = { county: number; community: string; grid: string | undefined; onChange: (grid: string) => void }

/** The grids of the community it was filed in; another one where it belongs elsewhere. */
export const GridChoice = ({ county, community, grid, onChange }: GridChoiceProps) => {
  const [other, setOther] = useState<{ code: string; name: string }>()
  const [isChoosing, setIsChoosing] = useState(false)
  const grids = useGrids(other?.code ?? community)
  const label = other ? centerWords.community(other.name) : centerWords.thisCommunity
  return (
    <>
      <AsyncView query={grids} isEmpty={(list) => list.length === 0} empty={<EmptyState title={centerWords.noGrids} />}>
        {(list) => (
          <ChoiceList
            label={label}
            choices={list.map(({ code, name }) => ({ value: code, label: name }))}
            value={grid}
            onChange={onChange}
          />
        )}
      </AsyncView>
      <BigButton kind='quiet' label={centerWords.otherCommunity} onTap={() => setIsChoosing(true)} />
      <Sheet open={isChoosing} title={centerWords.otherCommunity} onClose={() => setIsChoosing(false)}>
        <CommunityChoice
          county={county}
          onChoose={(chosen) => {
            setOther(chosen)
            setIsChoosing(false)
          }}
        />
      </Sheet>
    </>
  )
}

import { useState } from 'react'
import { useCounties } from '../../../../features/division/division-queries'
import { useChildren } from '../../../../features/place/place-queries'
import { placeWords } from '../../../../locales/place'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

export interface Picked {
  readonly code: string
  readonly name: string
}

type DivisionPickerProps = { picked: readonly Picked[]; onPick: (picked: readonly Picked[]) => void }

// A long list costs a slow phone more than a second tap does.
const shownAtOnce = 16

/** 县区, 街道, 社区, one after the other; what was picked stands above and can be changed. */
export const DivisionPicker = ({ picked, onPick }: DivisionPickerProps) => (
  <>
    {picked.length > 0 && (
      <ListGroup>
        {picked.map(({ code, name }, level) => (
          <ListRow key={code} icon='check' title={name} end={placeWords.change} onTap={() => onPick(picked.slice(0, level))} />
        ))}
      </ListGroup>
    )}
    {picked.length < placeWords.levels.length && (
      <Level key={picked.at(-1)?.code ?? ''} picked={picked} onPick={(next) => onPick([...picked, next])} />
    )}
  </>
)

const Level = ({ picked, onPick }: { picked: readonly Picked[]; onPick: (next: Picked) => void }) => {
  const [count, setCount] = useState(shownAtOnce)
  const counties = useCounties()
  const children = useChildren(picked.at(-1)?.code)
  return (
    <Section title={placeWords.levels[picked.length] ?? ''}>
      <AsyncView query={picked.length === 0 ? { ...counties, data: counties.data?.map(withTextCode) } : children}>
        {(divisions) => (
          <>
            <ListGroup>
              {divisions.slice(0, count).map((each) => (
                <ListRow key={each.code} title={each.name} onTap={() => onPick(each)} />
              ))}
            </ListGroup>
            {divisions.length > count && <BigButton kind='secondary' label={placeWords.more} onTap={() => setCount(count + shownAtOnce)} />}
          </>
        )}
      </AsyncView>
    </Section>
  )
}

const withTextCode = ({ code, name }: { code: number; name: string }) => ({ code: String(code), name })

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Estate } from '../../../../../contract/place'
import { useEstates } from '../../../../features/place/place-queries'
import type { DraftPlace } from '../../../../features/report/report-draft'
import { placeWords } from '../../../../locales/place'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import type { Picked } from './division-picker'
import './place.scss'

type DetailsProps = {
  goal: 'home' | 'report'
  county: number
  community: Picked
  isPending: boolean
  onChoose: (place: DraftPlace) => void
}

const longestWords = 100
const chipsOf = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }))

/** 小区、楼栋、单元 where they are known, and a free line where they are not. */
export const Details = ({ goal, county, community, isPending, onChoose }: DetailsProps) => {
  const estates = useEstates(community.code).data ?? []
  const [estate, setEstate] = useState<Estate>()
  const [building, setBuilding] = useState<string>()
  const [unit, setUnit] = useState<string>()
  const [words, setWords] = useState('')
  const units = estate?.buildings.find(({ name }) => name === building)?.units ?? []
  const chooseEstate = (id: string) => {
    setEstate(estates.find((each) => each.id === id))
    setBuilding(undefined)
    setUnit(undefined)
  }
  const chooseBuilding = (name: string) => {
    setBuilding(name)
    setUnit(undefined)
  }
  const choose = () => {
    const where = [estate?.name, building, unit, words.trim()].filter(Boolean).join(' ').slice(0, longestWords)
    const name = [community.name, where].filter(Boolean).join(' ')
    const given: DraftPlace['given'] = estate
      ? { by: 'grid', grid: estate.grid, words: where }
      : { by: 'community', community: community.code, words: where }
    onChoose({ given, county, name })
  }
  return (
    <>
      <Card>
        {estates.length > 0 && (
          <Chips
            label={placeWords.estate}
            chips={estates.map(({ id, name }) => ({ value: id, label: name }))}
            value={estate?.id}
            onChange={chooseEstate}
          />
        )}
        {estate && estate.buildings.length > 0 && (
          <Chips
            label={placeWords.building}
            chips={chipsOf(estate.buildings.map(({ name }) => name))}
            value={building}
            onChange={chooseBuilding}
          />
        )}
        {units.length > 0 && <Chips label={placeWords.unit} chips={chipsOf(units)} value={unit} onChange={setUnit} />}
        <Field
          name='place-words'
          label={placeWords.detail}
          hint={placeWords.detailHint[goal]}
          placeholder={placeWords.detailPlaceholder[goal]}
          value={words}
          onChange={setWords}
          limit={longestWords}
          optional
        />
      </Card>
      <BigButton label={placeWords.choose[goal]} loading={isPending} onTap={choose} />
    </>
  )
}

type ChipsProps = {
  label: string
  chips: readonly { value: string; label: string }[]
  value: string | undefined
  onChange: (value: string) => void
}

const Chips = (props: ChipsProps) => (
  <View>
    <View className='place-question'>{props.label}</View>
    <ChipRow {...props} />
  </View>
)

import { View } from '@tarojs/components'
import type { NumberRow } from '../../../../../contract/numbers'
import { numbersWords } from '../../../../locales/numbers'
import { useByAndBy } from '../../../../ui/by-and-by'
import { ListGroup } from '../../../../ui/list-group'
import { Tappable } from '../../../../ui/tappable'
import { Bar } from './bar'
import { percentOf } from './percent'
import './numbers.scss'

type RowBarsProps = { rows: readonly NumberRow[]; onLook?: ((area: string) => void) | undefined }

/** Each row with a bar as long as its share of the longest; how it went stands beneath. */
export const RowBars = ({ rows, onLook }: RowBarsProps) => {
  const most = Math.max(1, ...rows.map(({ received }) => received))
  const shown = useByAndBy(rows, 4)
  return (
    <ListGroup>
      {shown.map((row) => {
        const { area } = row
        const inside = <Inside row={row} most={most} />
        if (!onLook || area === null)
          return (
            <View key={area ?? 'rest'} className='numbers-row'>
              {inside}
            </View>
          )
        return (
          <Tappable
            key={area}
            className='numbers-row'
            label={`${row.name}，${numbersWords.count(row.received)}`}
            onTap={() => onLook(area)}
          >
            {inside}
          </Tappable>
        )
      })}
    </ListGroup>
  )
}

const Inside = ({ row, most }: { row: NumberRow; most: number }) => (
  <>
    <View className='numbers-line'>
      <View>{row.rank === null ? row.name : `${numbersWords.rank(row.rank)} ${row.name}`}</View>
      <View className='numbers-line__end'>{numbersWords.count(row.received)}</View>
    </View>
    <Bar percent={(row.received * 100) / most} />
    <View className='numbers-note'>{numbersWords.rowNote(row, percentOf)}</View>
  </>
)

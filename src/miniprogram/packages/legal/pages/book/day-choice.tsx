import { View } from '@tarojs/components'
import type { OfferedSlot } from '../../../../../contract/booking'
import { bookingWords } from '../../../../locales/booking'
import { dayWords } from '../../../../locales/moment'
import { useElderMode } from '../../../../platform/display'
import { BigButton } from '../../../../ui/big-button'
import { useByAndBy } from '../../../../ui/by-and-by'
import { ChoiceList } from '../../../../ui/choice-list'
import { classNames } from '../../../../ui/class-names'
import { Notice } from '../../../../ui/notice'
import { Tappable } from '../../../../ui/tappable'
import { withRole } from '../../../../ui/with-role'
import { addDays, addMonths, mondayOf, monthOfDay, weekdayOfDay } from '../../china-day'
import './book.scss'

type DayChoiceProps = {
  by: 'week' | 'month'
  days: readonly string[]
  today: string
  byDay: ReadonlyMap<string, readonly OfferedSlot[]>
  value: string | undefined
  onChange: (day: string) => void
  onTurn: (day: string) => void
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const

/** A month is drawn in two strokes: all its days at once are more than an old phone takes. */
const halfAMonth = 16

const said = (day: string) => dayWords(`${day}T12:00:00+08:00`)

/** In large type a day is a row of its own; a week's seven stand side by side otherwise. */
export const DayChoice = (props: DayChoiceProps) => {
  const elder = useElderMode()
  const { by, days, byDay, value, onChange } = props
  const open = days.filter((day) => byDay.has(day))
  const nothing = by === 'week' ? bookingWords.nothingFree : bookingWords.nothingFreeMonth
  return (
    <>
      <Turn {...props} />
      {elder ? (
        <ChoiceList
          label={bookingWords.day}
          choices={open.map((day) => ({ value: day, label: said(day), note: bookingWords.timesLeft(byDay.get(day)?.length ?? 0) }))}
          value={value}
          onChange={onChange}
        />
      ) : (
        <Grid key={days[0]} {...props} />
      )}
      {open.length === 0 && (
        <Notice tone='info' title={nothing}>
          {bookingWords.nothingFreeNote}
        </Notice>
      )}
    </>
  )
}

const Turn = ({ by, days, today, onTurn }: DayChoiceProps) => {
  const first = days[0] ?? today
  const [year = 0, month = 0] = monthOfDay(first).split('-').map(Number)
  const isFirst = by === 'week' ? first <= mondayOf(today) : monthOfDay(first) <= monthOfDay(today)
  const go = (step: number) => {
    const to = by === 'week' ? addDays(first, 7 * step) : addMonths(first, step)
    onTurn(to < today ? today : to)
  }
  return (
    <View className='day-turn'>
      <View>
        {!isFirst && (
          <BigButton kind='quiet' label={by === 'week' ? bookingWords.earlier : bookingWords.earlierMonth} onTap={() => go(-1)} />
        )}
      </View>
      <View className='day-turn__month'>{bookingWords.monthOf(year, month)}</View>
      <BigButton kind='quiet' label={by === 'week' ? bookingWords.later : bookingWords.laterMonth} onTap={() => go(1)} />
    </View>
  )
}

const Grid = ({ days, byDay, value, onChange }: DayChoiceProps) => {
  const shown = useByAndBy(days, halfAMonth)
  const before = weekdayOfDay(days[0] ?? '1970-01-05') - 1
  return (
    <View className='day-grid' {...withRole('radiogroup')} aria-label={bookingWords.day}>
      {weekdays.map((each) => (
        <View key={each} className='day-grid__head'>
          {each}
        </View>
      ))}
      {before > 0 && <View className={`day-grid__gap day-grid__gap--${before}`} />}
      {shown.map((day) => {
        const count = byDay.get(day)?.length ?? 0
        const number = Number(day.slice(8))
        if (count === 0)
          return (
            <View key={day} className='day-grid__day'>
              {number}
            </View>
          )
        return (
          <Tappable
            key={day}
            className={classNames('day-grid__day', 'day-grid__day--open', day === value && 'day-grid__day--chosen')}
            role='radio'
            checked={day === value}
            label={`${said(day)}，${bookingWords.timesLeft(count)}`}
            onTap={() => onChange(day)}
          >
            {number}
          </Tappable>
        )
      })}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { Diary } from '../../../../../contract/diary'
import { calendarWords, sittingWords } from '../../../../locales/diary'
import { useNow } from '../../../../platform/clock'
import { useIsDesk } from '../../../../platform/display'
import { useByAndBy } from '../../../../ui/by-and-by'
import { classNames } from '../../../../ui/class-names'
import { Tappable } from '../../../../ui/tappable'
import type { Tone } from '../../../../ui/tone'
import type { Planned, Sitting } from '../../diary-queries'
import { clockOf, dateOf, dayOf, momentOf, type Week } from '../../week'

type WeekGridProps = { week: Week; diary: Diary; onDay: (day: string) => void; onSitting: (id: string) => void }

const fewDays = 2
const aDay = 86_400_000

/** Days across, sittings down. */
export const WeekGrid = ({ week: { days }, diary, onDay, onSitting }: WeekGridProps) => {
  const today = dayOf(useNow())
  const shown = useByAndBy(days, fewDays)
  return (
    <View className='week'>
      {shown.map((day) => (
        <View key={day} className='week-day'>
          <DayHead day={day} at={days.indexOf(day)} isToday={day === today} diary={diary} onDay={onDay} />
          {sittingsOn(diary, day).map((sitting) => (
            <SittingBlock key={sitting.id} sitting={sitting} onSitting={onSitting} />
          ))}
        </View>
      ))}
    </View>
  )
}

export const sittingsOn = ({ sittings }: Diary, day: string): readonly Sitting[] => sittings.filter(({ start }) => dayOf(start) === day)

export const plannedOn = ({ planned }: Diary, day: string): Planned | undefined => planned?.find((each) => each.day === day)

/** What lies over this day, for the whole or a part of it. */
export const leavesOn = ({ leaves }: Diary, day: string) => {
  const start = Date.parse(momentOf(day))
  return leaves.filter(({ from, until }) => Date.parse(until) > start && Date.parse(from) < start + aDay)
}

type DayHeadProps = { day: string; at: number; isToday: boolean; diary: Diary; onDay: (day: string) => void }

const DayHead = ({ day, at, isToday, diary, onDay }: DayHeadProps) => {
  const planned = plannedOn(diary, day)
  const notes = notesOf(planned, leavesOn(diary, day).length > 0)
  const isClosed = planned !== undefined && planned.ranges.length === 0
  const weekday = calendarWords.weekdays[at] ?? ''
  return (
    <Tappable
      className={classNames('week-day__head', isToday && 'week-day__head--today', isClosed && !isToday && 'week-day__head--closed')}
      label={calendarWords.dayLabel(`${weekday}${dateOf(day)}`, sittingsOn(diary, day).length, notes.join('，'))}
      onTap={() => onDay(day)}
    >
      <View className='week-day__name'>{isToday ? calendarWords.today : weekday}</View>
      <View className='week-day__date'>{Number(day.slice(8))}</View>
      <View className='week-day__note'>{notes[0] ?? (isClosed ? calendarWords.closed : ' ')}</View>
    </Tappable>
  )
}

/** The most telling first: there is room for one. */
const notesOf = (planned: Planned | undefined, isAway: boolean): string[] => [
  ...(isAway ? [calendarWords.leave] : []),
  ...(planned?.kind === 'off' ? [calendarWords.off] : []),
  ...(planned?.kind === 'makeup' ? [calendarWords.makeup] : []),
  ...(planned?.provisional ? [calendarWords.provisional] : []),
]

export const toneOf = (status: string): Tone => tones[status] ?? 'quiet'

const tones: Readonly<Record<string, Tone>> = { pending: 'warn', confirmed: 'info', arrived: 'success', underWay: 'success' }

/** One text, for a full week of them is drawn by old phones too; where there is room it also says how it stands. */
const SittingBlock = ({ sitting, onSitting }: { sitting: Sitting; onSitting: (id: string) => void }) => {
  const isDesk = useIsDesk()
  const [time, mode] = [clockOf(sitting.start), calendarWords.mode[sitting.mode] ?? '']
  const status = sittingWords.statuses[sitting.status] ?? ''
  return (
    <Tappable
      className={`week-sitting week-sitting--${toneOf(sitting.status)}`}
      label={`${time} ${mode}，${status}`}
      onTap={() => onSitting(sitting.id)}
    >
      {[time, mode, isDesk && status].filter(Boolean).join('\n')}
    </Tappable>
  )
}

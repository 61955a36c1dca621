import { useState } from 'react'
import type { OfferedSlot, SlotsOf } from '../../../../../contract/booking'
import { useSlots } from '../../../../features/booking/booking-queries'
import { bookingWords } from '../../../../locales/booking'
import { dayWords } from '../../../../locales/moment'
import { useNow } from '../../../../platform/clock'
import { AsyncView } from '../../../../ui/async-view'
import { ChipRow } from '../../../../ui/chip-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { dayOfMoment, mondayOf, monthDays, monthOfDay, timeOfMoment, weekFrom } from '../../china-day'
import { DayChoice } from './day-choice'

type TimeChoiceProps = {
  wanted: Omit<SlotsOf, 'month'>
  value: OfferedSlot | undefined
  onChange: (slot: OfferedSlot | undefined) => void
}

/** A week or a month at a time: first the day, then what is free on it. */
export const TimeChoice = ({ wanted, value, onChange }: TimeChoiceProps) => {
  const today = dayOfMoment(useNow())
  const [by, setBy] = useState<'week' | 'month'>('week')
  const [anchor, setAnchor] = useState(today)
  const [chosen, setChosen] = useState<string>()
  const days = by === 'week' ? weekFrom(mondayOf(anchor)) : monthDays(anchor)
  const { query, byDay, limitedUntil } = useSlotsOn(wanted, days)
  const day = chosen && days.includes(chosen) ? chosen : days.find((each) => byDay.has(each))
  const slots = (day && byDay.get(day)) || []
  const turn = (to: string) => {
    setAnchor(to)
    setChosen(undefined)
    onChange(undefined)
  }
  const choose = (to: string) => {
    setChosen(to)
    onChange(undefined)
  }
  return (
    <>
      <Section
        title={bookingWords.day}
        action={{ label: by === 'week' ? bookingWords.month : bookingWords.week, onTap: () => setBy(by === 'week' ? 'month' : 'week') }}
      >
        {limitedUntil && <Notice tone='warn'>{bookingWords.limited(dayWords(limitedUntil))}</Notice>}
        <AsyncView query={query}>
          {() => <DayChoice by={by} days={days} today={today} byDay={byDay} value={day} onChange={choose} onTurn={turn} />}
        </AsyncView>
      </Section>
      <Slot isStacked>{day && slots.length > 0 && <Times day={day} slots={slots} value={value} onChange={onChange} />}</Slot>
    </>
  )
}

/** A week may lie in two months. */
const useSlotsOn = (wanted: Omit<SlotsOf, 'month'>, days: readonly string[]) => {
  const first = useSlots({ ...wanted, month: monthOfDay(days[0] ?? '') })
  const last = useSlots({ ...wanted, month: monthOfDay(days.at(-1) ?? '') })
  const slots = [first, last].flatMap(({ data }) => data?.slots ?? [])
  const byStart = new Map(slots.map((slot) => [slot.start, slot]))
  return { query: first.isError ? first : last, byDay: slotsByDay([...byStart.values()]), limitedUntil: last.data?.limitedUntil }
}

type TimesProps = { day: string; slots: readonly OfferedSlot[]; value: OfferedSlot | undefined; onChange: (slot: OfferedSlot) => void }

const Times = ({ day, slots, value, onChange }: TimesProps) => {
  const mostSeats = Math.max(...slots.map(({ seatsLeft, advisers }) => seatsLeft / advisers.length))
  const labelOf = ({ start, seatsLeft }: OfferedSlot) =>
    mostSeats > 1 ? bookingWords.seatsLeft(timeOfMoment(start), seatsLeft) : timeOfMoment(start)
  return (
    <Section title={`${bookingWords.time}，${dayWords(`${day}T12:00:00+08:00`)}`}>
      {slots.some(({ provisional }) => provisional) && (
        <Notice tone='warn' title={bookingWords.provisional}>
          {bookingWords.provisionalNote}
        </Notice>
      )}
      <ChipRow
        label={bookingWords.time}
        chips={slots.map((slot) => ({ value: slot.start, label: labelOf(slot) }))}
        value={value?.start}
        onChange={(start) => {
          const slot = slots.find((each) => each.start === start)
          if (slot) onChange(slot)
        }}
      />
    </Section>
  )
}

const slotsByDay = (slots: readonly OfferedSlot[]): ReadonlyMap<string, readonly OfferedSlot[]> => {
  const byDay = new Map<string, OfferedSlot[]>()
  for (const slot of [...slots].sort((one, other) => Date.parse(one.start) - Date.parse(other.start))) {
    const day = dayOfMoment(slot.start)
    byDay.set(day, [...(byDay.get(day) ?? []), slot])
  }
  return byDay
}

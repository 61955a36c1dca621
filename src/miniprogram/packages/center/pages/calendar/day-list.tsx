import type { CalendarDay } from '../../../../../contract/calendar'
import { calendarWords } from '../../../../locales/city'
import { dayWords } from '../../../../locales/moment'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

type DayListProps = { days: readonly CalendarDay[] }

/** One row a holiday: which days are off, and which are worked for it. */
export const DayList = ({ days }: DayListProps) => {
  const names = [...new Set(days.map(({ name }) => name))]
  const line = (name: string, kind: CalendarDay['kind']) =>
    runsOf(days.filter((each) => each.name === name && each.kind === kind).map(({ day }) => day))
      .map(([first, last]) => (first === last ? noon(first) : calendarWords.span(noon(first), noon(last))))
      .join('、')
  const note = (name: string, kind: CalendarDay['kind']) => {
    const found = line(name, kind)
    return found && `${calendarWords[kind]}：${found}`
  }
  return (
    <ListGroup>
      {names.map((name) => (
        <ListRow key={name} title={name} note={[note(name, 'holiday'), note(name, 'makeup')].filter(Boolean).join('；')} />
      ))}
    </ListGroup>
  )
}

const noon = (day: string) => dayWords(`${day}T12:00:00+08:00`)
const dayMs = 86_400_000

/** Days that follow each other, as the first and the last of them. */
const runsOf = (days: readonly string[]): [first: string, last: string][] => {
  const runs: [string, string][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && Date.parse(day) - Date.parse(run[1]) === dayMs) run[1] = day
    else runs.push([day, day])
  }
  return runs
}

import type { CalendarPage } from '../../../../../contract/calendar'
import { useWorkCalendar } from '../../../../features/city/city-queries'
import { calendarWords } from '../../../../locales/city'
import { dayWords, timeWords } from '../../../../locales/moment'
import { AsyncView } from '../../../../ui/async-view'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { DayList } from './day-list'
import { PutNotice } from './put-notice'
import { TakeBack } from './take-back'

/** 工作日历: how far it is known, and the next year's notice. */
export default function WorkCalendar() {
  const calendar = useWorkCalendar()
  return (
    <Page title={calendarWords.title} wide>
      <AsyncView query={calendar}>{(page) => <Shown page={page} />}</AsyncView>
    </Page>
  )
}

const Shown = ({ page }: { page: CalendarPage }) => (
  <>
    <Notice tone='info' title={calendarWords.known(dayWords(`${page.knownUntil}T12:00:00+08:00`))}>
      {calendarWords.knownNote}
    </Notice>
    {page.mayChange ? <PutNotice key={page.edition} page={page} /> : <Notice tone='info'>{calendarWords.readOnly}</Notice>}
    <Section title={calendarWords.days(page.knownUntil.slice(0, 4))}>
      <DayList days={page.days} />
    </Section>
    {page.mayChange && <TakeBack page={page} />}
    {page.imports.length > 0 && (
      <Section title={calendarWords.imports}>
        <ListGroup>
          {page.imports.map(({ edition, year, holidays, makeupDays, by, at }) => (
            <ListRow
              key={edition}
              title={calendarWords.import(year, holidays, makeupDays)}
              note={[by, timeWords(at)].filter(Boolean).join('，')}
            />
          ))}
        </ListGroup>
      </Section>
    )}
  </>
)

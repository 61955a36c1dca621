import type { Waiting } from '../../../../../contract/booking'
import { useStopWaiting } from '../../../../features/booking/booking-queries'
import { bookingWords } from '../../../../locales/booking'
import { dayWords, timeWords } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

type WaitingListProps = { waiting: readonly Waiting[]; onOpen: (booking: { county: number; id: string }) => void }

/** 候补: what is held for somebody stands first, for it does not wait. */
export const WaitingList = ({ waiting, onOpen }: WaitingListProps) => {
  const stopping = useStopWaiting()
  if (waiting.length === 0) return null
  const stop = ({ county, id }: Waiting) => stopping.mutate({ county, id }, { onSuccess: () => showToast(bookingWords.stopped) })
  return (
    <Section title={bookingWords.waitingTitle}>
      {stopping.error && <Notice tone='warn'>{stopping.error.message}</Notice>}
      {waiting.map((each) =>
        each.offered ? (
          <ListGroup key={each.id}>
            <ListRow
              icon='bell'
              title={bookingWords.offered(timeWords(each.offered.until))}
              note={`${each.serviceName}，${each.adviserName}`}
              onTap={() => each.offered && onOpen({ county: each.county, id: each.offered.id })}
            />
          </ListGroup>
        ) : (
          <Card key={each.id}>
            <ListRow
              icon='clock'
              title={`${each.serviceName}，${each.adviserName}`}
              note={bookingWords.waitRow(dayOf(each.from), dayOf(each.until))}
            />
            <BigButton kind='quiet' label={bookingWords.stopWaiting} loading={stopping.isPending} onTap={() => stop(each)} />
          </Card>
        ),
      )}
    </Section>
  )
}

const dayOf = (day: string) => dayWords(`${day}T12:00:00+08:00`)

import type { BookingView, OfferedSlot } from '../../../../../contract/booking'
import { useAdvanceBooking, useHold } from '../../../../features/booking/booking-queries'
import { bookingWords } from '../../../../locales/booking'
import { timeWords } from '../../../../locales/moment'
import { useElderMode } from '../../../../platform/display'
import { open, replaceWith } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

const unkept: readonly string[] = ['declined', 'cancelledByAdviser', 'adviserMissed']

/** 另选: whom the office let down is offered something else at once. */
export const Alternatives = ({ booking }: { booking: BookingView }) => {
  const { alternatives = [], as, status, unsettled } = booking
  if (as !== 'resident' || !(unsettled || unkept.includes(status))) return null
  return (
    <Section title={bookingWords.alternatives} note={alternatives.length ? bookingWords.alternativesNote : bookingWords.noAlternatives}>
      {alternatives.length > 0 && <Times booking={booking} slots={alternatives} />}
      <BigButton kind='secondary' label={bookingWords.otherShops} onTap={() => void open('/packages/legal/pages/shops/index')} />
    </Section>
  )
}

const Times = ({ booking, slots }: { booking: BookingView; slots: readonly OfferedSlot[] }) => {
  const elder = useElderMode()
  const holding = useHold()
  const advance = useAdvanceBooking(booking)
  const { county, service, adviser, place, actions } = booking
  const hold = (slot: OfferedSlot, other: string) =>
    holding.mutate(
      { county, service, adviser: other, start: slot.start, unhurried: elder, insteadOf: booking.id, ...(place && { place }) },
      { onSuccess: ({ id }) => void replaceWith('/packages/legal/pages/booking/index', { county, id }) },
    )
  const take = (slot: OfferedSlot) => {
    const isSame = slot.advisers.includes(adviser)
    if (isSame && actions.includes('reschedule'))
      return advance.mutate({ action: 'reschedule', start: slot.start }, { onSuccess: () => showToast(bookingWords.moved) })
    return hold(slot, isSame ? adviser : (slot.advisers[0] ?? adviser))
  }
  const problem = holding.error ?? advance.error
  return (
    <>
      {problem && <Notice tone='warn'>{problem.message}</Notice>}
      <ListGroup>
        {slots.map((slot) => (
          <ListRow
            key={`${slot.start}${slot.advisers[0]}`}
            icon='clock'
            title={timeWords(slot.start)}
            note={slot.advisers.includes(adviser) ? bookingWords.sameAdviser : bookingWords.otherAdviser}
            onTap={() => take(slot)}
          />
        ))}
      </ListGroup>
    </>
  )
}

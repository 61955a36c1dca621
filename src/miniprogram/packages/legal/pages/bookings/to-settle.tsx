import { useBookingsToSettle } from '../../../../features/booking/booking-queries'
import { useSession } from '../../../../features/session/session-queries'
import { officeWords } from '../../../../locales/booking'
import { open } from '../../../../platform/navigate'
import { Slot } from '../../../../ui/slot'
import { BookingList } from './booking-list'

/** 待处理: whom an adviser's leave lets down, and who has still to be rung; for the office alone. */
export const ToSettle = () => {
  const roles = useSession().data?.person?.roles ?? []
  const { data: bookings = [] } = useBookingsToSettle(roles.includes('lawyer') || roles.includes('administrator'))
  const show = ({ county, id }: { county: number; id: string }) => void open('/packages/legal/pages/booking/index', { county, id })
  return <Slot isStacked>{bookings.length > 0 && <BookingList title={officeWords.toSettle} bookings={bookings} onOpen={show} />}</Slot>
}

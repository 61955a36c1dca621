import { View } from '@tarojs/components'
import type { BookingView } from '../../../../../contract/booking'
import { bookingStatusWords, bookingWords } from '../../../../locales/booking'
import { timeWords } from '../../../../locales/moment'
import { useByAndBy } from '../../../../ui/by-and-by'
import { ListGroup } from '../../../../ui/list-group'
import { Section } from '../../../../ui/section'
import { StatusTag } from '../../../../ui/status-tag'
import { Tappable } from '../../../../ui/tappable'
import '../../../../ui/list-row.scss'

type BookingListProps = { title: string; bookings: readonly BookingView[]; onOpen: (booking: BookingView) => void }

export const BookingList = ({ title, bookings, onOpen }: BookingListProps) => {
  const shown = useByAndBy(bookings)
  if (shown.length === 0) return null
  return (
    <Section title={title}>
      <ListGroup>
        {shown.map((booking) => (
          <BookingRow key={booking.id} booking={booking} onTap={() => onOpen(booking)} />
        ))}
      </ListGroup>
    </Section>
  )
}

const BookingRow = ({ booking, onTap }: { booking: BookingView; onTap: () => void }) => {
  const { label, tone } = bookingStatusWords(booking)
  const title = timeWords(booking.start)
  const who = booking.withName ? bookingWords.together(booking.adviserName, booking.withName) : booking.adviserName
  const note = [booking.serviceName, who, booking.shopName].join('，')
  return (
    <Tappable className='list-row list-row--opens' label={[label, title, note].join('，')} onTap={onTap}>
      <View className='list-row__words'>
        <StatusTag tone={tone} label={label} />
        <View>{title}</View>
        <View className='list-row__note'>{note}</View>
      </View>
    </Tappable>
  )
}

import { useState } from 'react'
import type { BookingView, OfferedSlot } from '../../../../../contract/booking'
import type { ShopService, ShopView } from '../../../../../contract/legal'
import { useAdvanceBooking, useBooking } from '../../../../features/booking/booking-queries'
import { bookingWords } from '../../../../locales/booking'
import { timeWords } from '../../../../locales/moment'
import { goBack } from '../../../../platform/back'
import { askToPush } from '../../../../platform/subscribe'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast'
import { BookFrame } from './book-frame'
import { ServiceCard } from './service-card'
import { TimeChoice } from './time-choice'

type MovingProps = { county: number; view: ShopView; service: ShopService; booking: string; reason: string | undefined }

/** 改期: the old time stays until the new one is taken, in one step. */
export const Moving = (props: MovingProps) => {
  const booking = useBooking(props.county, props.booking)
  if (booking.data) return <Move {...props} booking={booking.data} />
  return (
    <BookFrame isMove>
      <AsyncView query={booking}>{() => null}</AsyncView>
    </BookFrame>
  )
}

const Move = ({ view, service, booking, reason }: Omit<MovingProps, 'booking'> & { booking: BookingView }) => {
  const [slot, setSlot] = useState<OfferedSlot>()
  const advance = useAdvanceBooking(booking)
  const { county, adviser, place, start, as } = booking
  const move = () => {
    if (!slot) return
    const asked = askToPush(as === 'resident' ? 'booking' : 'work')
    const step = as === 'resident' ? ({ action: 'reschedule' } as const) : ({ action: 'move', reason } as const)
    advance.mutate(
      { ...step, start: slot.start, asked },
      {
        onSuccess: () => {
          showToast(bookingWords.moved)
          void goBack()
        },
        onError: () => setSlot(undefined),
      },
    )
  }
  return (
    <BookFrame
      isMove
      footer={
        <BigButton
          label={bookingWords.move}
          loading={advance.isPending}
          disabledReason={slot ? undefined : bookingWords.moveReason}
          onTap={move}
        />
      }
    >
      <Notice tone='info'>{bookingWords.moveNote(timeWords(start))}</Notice>
      <ServiceCard view={view} service={service} />
      <TimeChoice wanted={{ county, service: service.id, adviser, ...(place && { place }) }} value={slot} onChange={setSlot} />
      {advance.error && <Notice tone='warn'>{advance.error.message}</Notice>}
    </BookFrame>
  )
}

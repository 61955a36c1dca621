import { useCallback } from 'react'
import type { BookingView } from '../../../../../contract/booking'
import { useBooking } from '../../../../features/booking/booking-queries'
import { useCardRead } from '../../../../features/message/use-card-read'
import { bookingStatusWords, bookingWords } from '../../../../locales/booking'
import { timeWords } from '../../../../locales/moment'
import { open } from '../../../../platform/navigate'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Slot } from '../../../../ui/slot'
import { PhoneLines } from '../../phone-lines'
import { Alternatives } from './alternatives'
import { BookingFacts } from './booking-facts'
import { Held } from './held'
import { Meeting } from './meeting'
import { OfficeSteps } from './office-steps'
import { RateBooking } from './rate-booking'
import { ResidentSteps } from './resident-steps'

/** One booking, for whose it is and for the office: how it stands, what it is, what may be done. */
export default function BookingPage() {
  const params = useMatterParams()
  return (
    <Page title={bookingWords.title}>
      {params ? <Booking {...params} /> : <NotFound />}
      <PhoneLines />
    </Page>
  )
}

const Booking = ({ county, id }: MatterParams) => {
  const booking = useBooking(county, id)
  usePageShownAgain(() => void booking.refetch())
  useCardRead(booking.isSuccess)
  const { refetch } = booking
  const over = useCallback(() => void refetch(), [refetch])
  return <AsyncView query={booking}>{(shown) => <Shown booking={shown} onOver={over} />}</AsyncView>
}

const Shown = ({ booking, onOver }: { booking: BookingView; onOver: () => void }) => {
  const { county, status, as, shop } = booking
  return (
    <>
      {status === 'held' ? <Held booking={booking} onOver={onOver} /> : <HowItStands booking={booking} />}
      <BookingFacts booking={booking} />
      <Meeting booking={booking} />
      <Slot isStacked>
        {as === 'resident' ? (
          <ResidentSteps key={booking.revision} booking={booking} />
        ) : (
          <OfficeSteps key={booking.revision} booking={booking} />
        )}
      </Slot>
      {as === 'resident' && status === 'completed' && <RateBooking county={county} id={booking.id} />}
      <Alternatives booking={booking} />
      {status === 'released' && (
        <BigButton
          label={bookingWords.again}
          onTap={() => void open('/packages/legal/pages/book/index', { county, id: shop, service: booking.service })}
        />
      )}
    </>
  )
}

const HowItStands = ({ booking }: { booking: BookingView }) => {
  const { label, tone, next } = bookingStatusWords(booking)
  const said =
    booking.as === 'resident' ? [next, booking.reason && `${bookingWords.reasonGiven}：${booking.reason}`] : [timeWords(booking.start)]
  return (
    <>
      {booking.unsettled && (
        <Notice tone='warn' title={bookingWords.unsettled}>
          {booking.as === 'resident' ? bookingWords.unsettledNote : null}
        </Notice>
      )}
      <Notice tone={tone === 'quiet' || tone === 'brand' ? 'info' : tone} title={label}>
        {said.filter(Boolean).join('')}
      </Notice>
    </>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AdvanceBooking, BookingView } from '../../../../../contract/booking'
import { useAdvanceBooking } from '../../../../features/booking/booking-queries'
import { ConsentAgain } from '../../../../features/person-data/consent-again'
import { bookingStepWords, bookingWords } from '../../../../locales/booking'
import { open } from '../../../../platform/navigate'
import { askToPush } from '../../../../platform/subscribe'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import './booking.scss'

type Action = AdvanceBooking['action']

const kinds: Partial<Record<Action, 'primary' | 'secondary' | 'quiet'>> = {
  confirm: 'primary',
  arrive: 'primary',
  renew: 'secondary',
  reschedule: 'secondary',
  reportAbsence: 'secondary',
  release: 'quiet',
  cancel: 'quiet',
}
const actions = Object.keys(kinds) as Action[]

/** Buttons are what the cloud says may be done. */
export const ResidentSteps = ({ booking }: { booking: BookingView }) => {
  const [isLeaving, setIsLeaving] = useState(false)
  const advance = useAdvanceBooking(booking)
  const { county, id, shop, service, movesLeft } = booking
  const take = (action: Action) => {
    if (action === 'reschedule') return void open('/packages/legal/pages/book/index', { county, id: shop, service, moving: id })
    if (action === 'cancel') return setIsLeaving(true)
    // In the tap itself: whoever has booked wants to be told before it begins.
    advance.mutate({ action, ...(action === 'confirm' && { asked: askToPush('booking') }) })
  }
  return (
    <View className='booking-steps'>
      {advance.error && !isLeaving && <Notice tone='warn'>{advance.error.message}</Notice>}
      <ConsentAgain error={advance.error} onAgreed={advance.reset} />
      {actions
        .filter((action) => booking.actions.includes(action))
        .map((action) => (
          <BigButton
            key={action}
            kind={kinds[action]}
            label={bookingStepWords[action] ?? ''}
            loading={advance.isPending && advance.variables.action === action}
            onTap={() => take(action)}
          />
        ))}
      {booking.actions.includes('reschedule') && <View className='booking-steps__note'>{bookingWords.movesLeft(movesLeft)}</View>}
      {isLeaving && (
        <ConfirmDialog
          open
          kind='danger'
          title={bookingWords.cancelTitle}
          words={booking.lateNow && !booking.unsettled ? bookingWords.cancelLateWords : bookingWords.cancelWords}
          confirmLabel={bookingWords.cancelConfirm}
          cancelLabel={bookingWords.keep}
          loading={advance.isPending}
          onConfirm={() => advance.mutate({ action: 'cancel' }, { onSuccess: () => setIsLeaving(false) })}
          onCancel={() => setIsLeaving(false)}
        >
          {advance.error && <Notice tone='warn'>{advance.error.message}</Notice>}
        </ConfirmDialog>
      )}
    </View>
  )
}

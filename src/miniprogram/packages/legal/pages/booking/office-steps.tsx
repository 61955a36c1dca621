import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AdvanceBooking, BookingView } from '../../../../../contract/booking'
import { useAdvanceBooking, useBookingContact } from '../../../../features/booking/booking-queries'
import { officeStepWords, officeWords } from '../../../../locales/booking'
import { uiWords } from '../../../../locales/ui'
import { open } from '../../../../platform/navigate'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import './booking.scss'

type Action = AdvanceBooking['action']

const order: readonly Action[] = ['approve', 'arrive', 'start', 'finish', 'ring', 'reportMissing', 'move', 'decline', 'callOff']
const wantsReason: readonly Action[] = ['decline', 'callOff', 'move']
const grave: readonly Action[] = ['decline', 'callOff', 'reportMissing']

/** 店铺能办的: what would disappoint somebody is said with a reason. */
export const OfficeSteps = ({ booking }: { booking: BookingView }) => {
  const [asking, setAsking] = useState<Action>()
  const [reason, setReason] = useState('')
  const advance = useAdvanceBooking(booking)
  const { county, id, shop, service } = booking
  const offered = order.filter((action) => booking.actions.includes(action))
  const take = (action: Action) => (wantsReason.includes(action) ? setAsking(action) : advance.mutate({ action }))
  const send = (action: Action) => {
    if (action === 'move') {
      setAsking(undefined)
      return void open('/packages/legal/pages/book/index', { county, id: shop, service, moving: id, reason: reason.trim() })
    }
    advance.mutate({ action, reason: reason.trim() }, { onSuccess: () => setAsking(undefined) })
  }
  return (
    <View className='booking-steps'>
      {booking.toRing && <Notice tone='warn'>{officeWords.toRing}</Notice>}
      <Contact booking={booking} />
      {advance.error && !asking && <Notice tone='warn'>{advance.error.message}</Notice>}
      {offered.map((action, place) => (
        <BigButton
          key={action}
          kind={grave.includes(action) ? 'quiet' : place === 0 ? 'primary' : 'secondary'}
          label={officeStepWords[action] ?? ''}
          loading={advance.isPending && advance.variables.action === action}
          onTap={() => take(action)}
        />
      ))}
      {asking && (
        <Sheet open title={officeStepWords[asking] ?? ''} onClose={() => setAsking(undefined)}>
          <Field
            name='office-reason'
            label={officeWords.reason}
            hint={officeWords.reasonHint}
            lines='many'
            limit={200}
            value={reason}
            onChange={setReason}
          />
          {advance.error && <Notice tone='warn'>{advance.error.message}</Notice>}
          <BigButton
            label={officeStepWords[asking] ?? ''}
            loading={advance.isPending}
            disabledReason={reason.trim() ? undefined : officeWords.reasonMissing}
            onTap={() => send(asking)}
          />
        </Sheet>
      )}
    </View>
  )
}

const reachable: readonly string[] = ['pending', 'confirmed', 'arrived', 'underWay']

/** Whoever is to be rung; that somebody looked is told them. */
const Contact = ({ booking }: { booking: BookingView }) => {
  const contact = useBookingContact(booking)
  if (!reachable.includes(booking.status) && !booking.toRing) return null
  const phone = contact.data?.phone
  return (
    <Section title={officeWords.contact}>
      {contact.error && <Notice tone='warn'>{contact.error.message}</Notice>}
      <ListGroup>
        {phone ? (
          <ListRow icon='phone' title={phone} end={uiWords.dial} onTap={() => callPhone(phone)} />
        ) : (
          <ListRow
            icon='eye'
            title={contact.data ? officeWords.noPhone : officeWords.showPhone}
            note={officeWords.showPhoneNote}
            onTap={() => contact.mutate()}
          />
        )}
      </ListGroup>
    </Section>
  )
}

import { useState } from 'react'
import type { BookingView } from '../../../../../contract/booking'
import { useSetMeeting } from '../../../../features/booking/booking-queries'
import { bookingWords, officeWords } from '../../../../locales/booking'
import { shopWords } from '../../../../locales/shop'
import { copyWords } from '../../../../platform/copy'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

const settled: readonly string[] = ['pending', 'confirmed', 'arrived', 'underWay']

/** 会议号 of a video sitting: the adviser writes it down, the resident copies it. */
export const Meeting = ({ booking }: { booking: BookingView }) => {
  if (booking.mode !== 'video' || !settled.includes(booking.status)) return null
  return (
    <Section title={bookingWords.meeting}>
      {booking.as === 'lawyer' ? <Write booking={booking} /> : <Read meeting={booking.meeting ?? null} />}
    </Section>
  )
}

const Read = ({ meeting }: { meeting: string | null }) => {
  if (!meeting) return <Card>{bookingWords.meetingNone}</Card>
  const copy = async () => {
    if (await copyWords(meeting)) showToast(shopWords.copied)
  }
  return (
    <ListGroup>
      <ListRow
        icon='camera'
        title={inThrees(meeting)}
        note={bookingWords.meetingNote}
        end={bookingWords.meetingCopy}
        onTap={() => void copy()}
      />
    </ListGroup>
  )
}

/** As it is read aloud. */
const inThrees = (digits: string) => digits.replace(/(\d{3})(\d{3})(\d+)/, '$1 $2 $3')

const Write = ({ booking }: { booking: BookingView }) => {
  const [typed, setTyped] = useState(booking.meeting ?? '')
  const setting = useSetMeeting(booking)
  const digits = typed.replace(/\D/g, '')
  const isRight = /^(\d{9,11})?$/.test(digits)
  const save = () => setting.mutate(digits, { onSuccess: () => showToast(bookingWords.done) })
  return (
    <>
      <Field
        name='meeting'
        label={bookingWords.meeting}
        hint={officeWords.meetingHint}
        error={isRight ? setting.error?.message : officeWords.meetingWrong}
        limit={20}
        value={typed}
        onChange={setTyped}
      />
      {digits !== (booking.meeting ?? '') && isRight && (
        <BigButton kind='secondary' label={officeWords.meetingSave} loading={setting.isPending} onTap={save} />
      )}
    </>
  )
}

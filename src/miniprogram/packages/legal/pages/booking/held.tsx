import { useEffect } from 'react'
import type { BookingView } from '../../../../../contract/booking'
import { bookingWords } from '../../../../locales/booking'
import { useSecondsUntil } from '../../../../platform/clock'
import { Notice } from '../../../../ui/notice'

const aMinute = 60
const anHour = 3_600

/** 锁定倒计时. */
export const Held = ({ booking, onOver }: { booking: BookingView; onOver: () => void }) => {
  const seconds = useSecondsUntil(booking.heldUntil)
  const isOver = seconds === 0
  useEffect(() => {
    if (isOver) onOver()
  }, [isOver, onOver])
  if (isOver)
    return (
      <Notice tone='warn' title={bookingWords.heldOver}>
        {bookingWords.heldOverNote}
      </Notice>
    )
  return (
    <Notice tone='warn' title={bookingWords.held}>
      {bookingWords.heldNote(leftWords(seconds))}
    </Notice>
  )
}

const leftWords = (seconds: number) =>
  seconds >= anHour
    ? bookingWords.leftHours(Math.floor(seconds / anHour), Math.floor((seconds % anHour) / aMinute))
    : bookingWords.leftMinutes(Math.floor(seconds / aMinute), seconds % aMinute)

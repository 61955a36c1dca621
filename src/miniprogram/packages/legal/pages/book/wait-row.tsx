import { useState } from 'react'
import type { SlotsOf } from '../../../../../contract/booking'
import type { LegalAdviser } from '../../../../../contract/legal'
import { useWait } from '../../../../features/booking/booking-queries'
import { askWords } from '../../../../locales/ask'
import { bookingWords } from '../../../../locales/booking'
import { useNow } from '../../../../platform/clock'
import { newId } from '../../../../platform/id'
import { replaceWith } from '../../../../platform/navigate'
import { askToPush } from '../../../../platform/subscribe'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { addDays, dayOfMoment } from '../../china-day'
import { needsPhone, PhoneFirst } from '../../phone-first'

type WaitRowProps = { wanted: Omit<SlotsOf, 'month'>; advisers: readonly LegalAdviser[] }

const spans = { week: 6, fortnight: 13, month: 29 } as const
type Span = keyof typeof spans
const choices = Object.entries(bookingWords.waitChoices).map(([value, label]) => ({ value: value as Span, label }))

/** 候补: whoever finds nothing that suits waits their turn, and need not look again. */
export const WaitRow = ({ wanted, advisers }: WaitRowProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const [span, setSpan] = useState<Span>('fortnight')
  const [named, setNamed] = useState<string>()
  const today = dayOfMoment(useNow())
  const waiting = useWait()
  const adviser = named ?? wanted.adviser ?? advisers[0]?.id
  const send = () => {
    // In the tap itself: what is waited for is worth being told.
    void askToPush('booking')
    if (!adviser) return
    const { county, service, place, concerns } = wanted
    waiting.mutate(
      {
        county,
        service,
        adviser,
        id: newId(),
        from: today,
        until: addDays(today, spans[span]),
        ...(place && { place }),
        ...(concerns && { concerns }),
      },
      {
        onSuccess: () => {
          showToast(bookingWords.waiting)
          void replaceWith('/packages/legal/pages/bookings/index')
        },
      },
    )
  }
  if (!adviser) return null
  return (
    <>
      <BigButton kind='secondary' icon='bell' label={bookingWords.wait} onTap={() => setIsOpen(true)} />
      {isOpen && (
        <Sheet open title={bookingWords.waitTitle} onClose={() => setIsOpen(false)}>
          <Notice tone='info'>{bookingWords.waitNote}</Notice>
          {advisers.length > 1 && (
            <ChipRow
              label={bookingWords.who}
              chips={advisers.map(({ id, name }) => ({ value: id, label: name }))}
              value={adviser}
              onChange={setNamed}
            />
          )}
          <ChipRow label={bookingWords.waitDays} chips={choices} value={span} onChange={setSpan} />
          {waiting.error && !needsPhone(waiting.error) && <Notice tone='warn'>{waiting.error.message}</Notice>}
          <PhoneFirst error={waiting.error} onConfirmed={waiting.reset} />
          <BigButton
            label={bookingWords.waitSend}
            loading={waiting.isPending}
            disabledReason={wanted.concerns ? undefined : askWords.villageNeeded}
            onTap={send}
          />
        </Sheet>
      )}
    </>
  )
}

import { useState } from 'react'
import type { Concerns, OfferedSlot } from '../../../../../contract/booking'
import type { LegalAdviser, ShopService, ShopView } from '../../../../../contract/legal'
import { useHold } from '../../../../features/booking/booking-queries'
import { ConsentAgain } from '../../../../features/person-data/consent-again'
import { askWords } from '../../../../locales/ask'
import { bookingWords } from '../../../../locales/booking'
import { useElderMode } from '../../../../platform/display'
import { replaceWith } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { needsPhone, PhoneFirst } from '../../phone-first'
import { BookFrame } from './book-frame'
import { Concerned } from './concerned'
import { ServiceCard } from './service-card'
import { TimeChoice } from './time-choice'
import { WaitRow } from './wait-row'
import { WhereChoice } from './where-choice'
import { WhoChoice } from './who-choice'

type NewBookingProps = { county: number; view: ShopView; service: ShopService; adviser: string | undefined }

export const NewBooking = ({ county, view, service, adviser: first }: NewBookingProps) => {
  const elder = useElderMode()
  const beside = service.together?.id
  const [adviser, setAdviser] = useState(first === beside ? undefined : first)
  const [place, setPlace] = useState<string>()
  const [concerns, setConcerns] = useState<Concerns>()
  const [slot, setSlot] = useState<OfferedSlot>()
  const holding = useHold()
  const booked = view.advisers.filter(({ id }) => id !== beside)
  const serving = booked.filter(({ villages = [] }) => place === undefined || villages.some(({ code }) => code === place))
  const wanted = { county, service: service.id, ...(adviser && { adviser }), ...(place && { place }), ...(concerns && { concerns }) }
  const hold = (chosen: OfferedSlot) =>
    holding.mutate(
      {
        ...{ county, service: service.id, start: chosen.start, unhurried: elder },
        adviser: adviser ?? anyOf(chosen.advisers),
        ...(place && { place }),
        ...(concerns && { concerns }),
      },
      {
        onSuccess: (held) => void replaceWith('/packages/legal/pages/booking/index', { county: held.county, id: held.id }),
        onError: () => setSlot(undefined),
      },
    )
  const missing = concerns ? slotMissing(slot) : askWords.villageNeeded
  const again = () => slot && hold(slot)
  return (
    <BookFrame footer={<BigButton label={bookingWords.hold} loading={holding.isPending} disabledReason={missing} onTap={again} />}>
      <ServiceCard view={view} service={service} />
      {service.mode === 'onSite' && <WhereChoice advisers={booked} value={place} onChange={changed(setPlace, setSlot)} />}
      {serving.length > 1 && <WhoChoice advisers={serving} value={adviser} onChange={changed(setAdviser, setSlot)} />}
      <Concerned value={concerns} onChange={changed(setConcerns, setSlot)} />
      <TimeChoice wanted={wanted} value={slot} onChange={setSlot} />
      {holding.error && !needsPhone(holding.error) && <Notice tone='warn'>{holding.error.message}</Notice>}
      <ConsentAgain error={holding.error} onAgreed={holding.reset} />
      <PhoneFirst error={holding.error} onConfirmed={holding.reset} />
      <WaitRow wanted={wanted} advisers={serving} />
    </BookFrame>
  )
}

const slotMissing = (slot: OfferedSlot | undefined) => (slot ? undefined : bookingWords.holdReason)

/** Whatever was chosen before belongs to somebody, or somewhere, else. */
const changed =
  <Value,>(set: (value: Value) => void, setSlot: (slot: undefined) => void) =>
  (value: Value) => {
    set(value)
    setSlot(undefined)
  }

/** 谁都可以: chance decides, so that nobody always comes first. */
const anyOf = (advisers: readonly LegalAdviser['id'][]): string => advisers[Math.floor(Math.random() * advisers.length)] ?? ''

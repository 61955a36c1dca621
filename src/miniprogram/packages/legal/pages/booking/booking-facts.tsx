import type { BookingView } from '../../../../../contract/booking'
import { bookingWords } from '../../../../locales/booking'
import { timeWords } from '../../../../locales/moment'
import { shopWords } from '../../../../locales/shop'
import { copyWords } from '../../../../platform/copy'
import { callPhone } from '../../../../platform/phone-call'
import { hasMap, openMap } from '../../../../platform/place'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { timeOfMoment } from '../../china-day'

const copy = async (address: string) => {
  if (await copyWords(address)) showToast(shopWords.copied)
}

/** Everything that was chosen, played back before and after it is settled. */
type BookingFactsProps = { booking: BookingView }

export const BookingFacts = ({ booking }: BookingFactsProps) => {
  const { start, end, adviserName, withName, shopName, serviceName, mode, price, phone } = booking
  return (
    <Section title={bookingWords.facts}>
      <ListGroup>
        <ListRow icon='clock' title={`${timeWords(start)}–${timeOfMoment(end)}`} note={bookingWords.when} />
        <ListRow
          icon='person'
          title={withName ? bookingWords.together(adviserName, withName) : adviserName}
          note={`${bookingWords.withWhom}，${shopName}`}
        />
        <ListRow icon='scale' title={serviceName} note={`${shopWords.modes[mode]}。${price}`} />
        <Where booking={booking} />
        {phone && <ListRow icon='phone' title={phone} note={bookingWords.call} onTap={() => callPhone(phone)} />}
      </ListGroup>
    </Section>
  )
}

/** 怎么去: words to copy for whoever drives, and the map where the shop has its place on it. */
const Where = ({ booking: { mode, placeName, address, shopName, point } }: BookingFactsProps) => {
  if (mode !== 'onSite') return <ListRow icon='pin' title={bookingWords.wheres[mode]} note={bookingWords.place} />
  const place = placeName ?? (address || shopName)
  return (
    <>
      <ListRow icon='pin' title={place} note={bookingWords.place} end={bookingWords.copyPlace} onTap={() => void copy(place)} />
      {hasMap && point && !placeName && (
        <ListRow
          icon='pin'
          title={bookingWords.seeMap}
          note={bookingWords.mapNote}
          onTap={() => openMap(point, { name: shopName, address: place })}
        />
      )}
    </>
  )
}

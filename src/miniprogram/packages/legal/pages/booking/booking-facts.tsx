import type { BookingView } from '../../../../../contract/booking'
import { bookingWords } from '../../../../locales/booking'
import { timeWords } from '../../../../locales/moment'
import { shopWords } from '../../../../locales/shop'
import { copyWords } from '../../../../platform/copy'
import { callPhone } from '../../../../platform/phone-call'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { timeOfMoment } from '../../china-day'

const copy = async (address: string) => {
  if (await copyWords(address)) showToast(shopWords.copied)
}

/** Everything that was chosen, played back before and after it is settled. */
export const BookingFacts = ({ booking }: { booking: BookingView }) => {
  const { start, end, adviserName, shopName, serviceName, mode, price, phone, address, placeName } = booking
  const atShop = mode === 'onSite' && !placeName
  return (
    <Section title={bookingWords.facts}>
      <ListGroup>
        <ListRow icon='clock' title={`${timeWords(start)}–${timeOfMoment(end)}`} note={bookingWords.when} />
        <ListRow icon='person' title={adviserName} note={`${bookingWords.withWhom}，${shopName}`} />
        <ListRow icon='scale' title={serviceName} note={`${shopWords.modes[mode]}。${price}`} />
        {!atShop && <ListRow icon='pin' title={whereWords(mode, placeName ?? '')} note={bookingWords.place} />}
        {atShop && (
          <ListRow
            icon='pin'
            title={address || shopName}
            note={bookingWords.place}
            end={shopWords.copyAddress}
            onTap={() => void copy(address || shopName)}
          />
        )}
        {phone && <ListRow icon='phone' title={phone} note={bookingWords.call} onTap={() => callPhone(phone)} />}
      </ListGroup>
    </Section>
  )
}

const whereWords = (mode: BookingView['mode'], placeName: string): string => (mode === 'onSite' ? placeName : bookingWords.wheres[mode])

import { useShop } from '../../../../features/booking/shop-queries'
import { type MatterParams, useMatterParams, usePageParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { NotFound } from '../../../../ui/not-found'
import { BookFrame } from './book-frame'
import { Moving } from './moving'
import { NewBooking } from './new-booking'

/** 约时间, or another time for what is booked already: which day, what time, and then it is held. */
export default function BookPage() {
  const params = useMatterParams()
  return params ? (
    <Book {...params} />
  ) : (
    <BookFrame>
      <NotFound />
    </BookFrame>
  )
}

const Book = ({ county, id }: MatterParams) => {
  const { service, moving, reason, adviser } = usePageParams()
  const shop = useShop(county, id)
  const item = shop.data?.services.find((each) => each.id === service)
  if (shop.data && item) {
    const about = { county, view: shop.data, service: item }
    return moving ? <Moving {...about} booking={moving} reason={reason} /> : <NewBooking {...about} adviser={adviser} />
  }
  return (
    <BookFrame>
      <AsyncView query={shop}>{() => <NotFound />}</AsyncView>
    </BookFrame>
  )
}

import type { ShopService, ShopView } from '../../../../../contract/legal'
import { useShop } from '../../../../features/booking/shop-queries'
import { shopWords } from '../../../../locales/shop'
import { open } from '../../../../platform/navigate'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { NotFound } from '../../../../ui/not-found'
import { Page } from '../../../../ui/page'
import { Slot } from '../../../../ui/slot'
import { PhoneLines } from '../../phone-lines'
import { ShopHead } from './shop-head'
import { ShopPeople } from './shop-people'
import { ShopRatings } from './shop-ratings'
import { ShopServices } from './shop-services'

/** One shop: what can be booked there, who they are, and how to reach them. */
export default function ShopPage() {
  const params = useMatterParams()
  return (
    <Page title={shopWords.shopTitle}>
      {params ? <Shop {...params} /> : <NotFound />}
      <PhoneLines />
    </Page>
  )
}

const Shop = ({ county, id }: MatterParams) => {
  const shop = useShop(county, id)
  const book = ({ id: service }: ShopService) => void open('/packages/legal/pages/book/index', { county, id, service })
  return <AsyncView query={shop}>{(shown) => <Shown view={shown} onBook={book} />}</AsyncView>
}

const Shown = ({ view, onBook }: { view: ShopView; onBook: (service: ShopService) => void }) => (
  <>
    <ShopHead shop={view.shop} />
    <ShopServices services={view.services} onBook={onBook} />
    <Slot isStacked>
      <DrawnAfter>
        <ShopPeople advisers={view.advisers} />
        <ShopRatings figures={view.ratings} />
      </DrawnAfter>
    </Slot>
  </>
)

import { useState } from 'react'
import type { ShopsOf } from '../../../../../contract/legal'
import { useShops } from '../../../../features/booking/shop-queries'
import { shopWords } from '../../../../locales/shop'
import { open } from '../../../../platform/navigate'
import { useReachBottom } from '../../../../platform/reach-bottom'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Skeleton } from '../../../../ui/skeleton'
import { Slot } from '../../../../ui/slot'
import { PhoneLines } from '../../phone-lines'
import { ShopFilters } from './shop-filters'
import { ShopList } from './shop-list'
import { ShopSearch } from './shop-search'

const everything: Omit<ShopsOf, 'after'> = {}

/** 找店铺, whatever one knows of it; chips narrow it down. */
export default function ShopsPage() {
  const [wanted, setWanted] = useState(everything)
  const shops = useShops(wanted)
  const more = () => shops.hasNextPage && !shops.isFetchingNextPage && void shops.fetchNextPage()
  useReachBottom(more)
  const nothing = (
    <EmptyState
      title={shopWords.emptyTitle}
      words={shopWords.emptyWords}
      action={{ label: shopWords.clear, onTap: () => setWanted(everything) }}
    />
  )
  return (
    <Page title={shopWords.title}>
      <ShopSearch words={wanted.words ?? ''} onFind={(words) => setWanted({ ...wanted, words })} />
      <ShopFilters wanted={wanted} onChange={setWanted} />
      <Slot isStacked>
        <AsyncView
          query={shops}
          isEmpty={({ pages }) => pages.every((page) => page.shops.length === 0)}
          empty={nothing}
          waiting={<Skeleton kind='rows' count={5} />}
        >
          {({ pages }) => (
            <ShopList
              shops={pages.flatMap((page) => page.shops)}
              onOpen={({ county, id }) => void open('/packages/legal/pages/shop/index', { county, id })}
            />
          )}
        </AsyncView>
        {shops.hasNextPage && <BigButton kind='secondary' label={shopWords.more} loading={shops.isFetchingNextPage} onTap={more} />}
      </Slot>
      <PhoneLines />
    </Page>
  )
}

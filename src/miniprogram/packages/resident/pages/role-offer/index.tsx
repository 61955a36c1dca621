import { useRoleOffers } from '../../../../features/role-offer/role-offer-queries'
import { roleOfferWords as words } from '../../../../locales/role-offer'
import { AsyncView } from '../../../../ui/async-view'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { OfferCard } from './offer-card'

/** A role that a roster offers is taken here, or said to be somebody else's; nobody is given one silently. */
export default function RoleOffers() {
  const offers = useRoleOffers()
  return (
    <Page title={words.title}>
      <AsyncView
        query={offers}
        isEmpty={(known) => known.offers.length === 0}
        empty={<EmptyState title={words.none} words={words.noneWords} />}
      >
        {(known) => known.offers.map((offer) => <OfferCard key={offer.id} offer={offer} />)}
      </AsyncView>
    </Page>
  )
}

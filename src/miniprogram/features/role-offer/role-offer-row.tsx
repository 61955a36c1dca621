import { meWords } from '../../locales/me'
import { open } from '../../platform/navigate'
import { ListRow } from '../../ui/list-row'
import { useRoleOffers } from './role-offer-queries'

const see = () => void open('/packages/resident/pages/role-offer/index')

/** There only for whom a roster names. */
export const RoleOfferRow = () => {
  const { data } = useRoleOffers()
  if (!data?.offers.length) return null
  return <ListRow icon='check' title={meWords.offered} note={meWords.offeredNote} onTap={see} />
}

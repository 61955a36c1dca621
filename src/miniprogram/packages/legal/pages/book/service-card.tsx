import type { ShopService, ShopView } from '../../../../../contract/legal'
import { shopWords } from '../../../../locales/shop'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

export const ServiceCard = ({ view, service }: { view: ShopView; service: ShopService }) => {
  const { name, mode, duration, price, wantsApproval, together } = service
  const how = [
    shopWords.modes[mode],
    shopWords.minutes(duration),
    ...(wantsApproval ? [shopWords.wantsApproval] : []),
    ...(together ? [shopWords.together(together.name)] : []),
  ].join('，')
  return (
    <ListGroup>
      <ListRow icon='building' title={view.shop.name} note={view.shop.address} />
      <ListRow icon='scale' title={name} note={`${how}。${price}`} />
    </ListGroup>
  )
}

import { View } from '@tarojs/components'
import type { Shop } from '../../../../../contract/legal'
import { shopWords } from '../../../../locales/shop'
import { beginningOf } from '../../../../ui/beginning'
import { useByAndBy } from '../../../../ui/by-and-by'
import { ListGroup } from '../../../../ui/list-group'
import { StatusTag } from '../../../../ui/status-tag'
import { Tappable } from '../../../../ui/tappable'
import '../../../../ui/list-row.scss'
import './shops.scss'

type ShopListProps = { shops: readonly Shop[]; onOpen: (shop: Shop) => void }

const shownSpecialties = 4

export const ShopList = ({ shops, onOpen }: ShopListProps) => {
  const shown = useByAndBy(shops)
  return (
    <>
      <ListGroup>
        {shown.map((shop) => (
          <ShopRow key={shop.id} shop={shop} onTap={() => onOpen(shop)} />
        ))}
      </ListGroup>
      <View className='shop-order'>{shopWords.order}</View>
    </>
  )
}

/** What speaks for it stands in words; nothing of it is a grade. */
const ShopRow = ({ shop, onTap }: { shop: Shop; onTap: () => void }) => {
  const tags = tagsOf(shop)
  const note = [shopWords.kinds[shop.kind], ...shop.specialties.slice(0, shownSpecialties).map((each) => shopWords.specialties[each])].join(
    '、',
  )
  return (
    <Tappable className='list-row list-row--opens' label={[shop.name, ...tags, note].join('，')} onTap={onTap}>
      <View className='list-row__words'>
        <View>{beginningOf(shop.name, 40)}</View>
        {tags.length > 0 && (
          <View className='shop-tags'>
            {tags.map((tag) => (
              <StatusTag key={tag} tone={tag === shopWords.servesVillage ? 'brand' : 'info'} label={tag} />
            ))}
          </View>
        )}
        <View className='list-row__note'>{note}</View>
      </View>
    </Tappable>
  )
}

const tagsOf = ({ servesVillage, onDuty, openToday, hasPublic }: Shop): string[] => [
  ...(servesVillage ? [shopWords.servesVillage] : []),
  ...(onDuty ? [shopWords.onDuty] : []),
  ...(openToday ? [shopWords.openToday] : []),
  ...(hasPublic ? [shopWords.hasPublic] : []),
]

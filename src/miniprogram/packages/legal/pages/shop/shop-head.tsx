import { View } from '@tarojs/components'
import type { Shop } from '../../../../../contract/legal'
import { shopWords } from '../../../../locales/shop'
import { uiWords } from '../../../../locales/ui'
import { copyWords } from '../../../../platform/copy'
import { callPhone } from '../../../../platform/phone-call'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { StatusTag } from '../../../../ui/status-tag'
import { showToast } from '../../../../ui/toast'
import './shop.scss'

const copy = async (address: string) => {
  if (await copyWords(address)) showToast(shopWords.copied)
}

export const ShopHead = ({ shop }: { shop: Shop }) => {
  const { name, kind, licensed, intro, specialties, address, phone } = shop
  return (
    <>
      <Card>
        <View className='shop-head'>
          <View className='shop-head__name'>{name}</View>
          <View className='shop-head__tags'>
            <StatusTag tone='quiet' label={shopWords.kinds[kind]} />
            <StatusTag tone={licensed ? 'success' : 'warn'} label={licensed ? shopWords.licensed : shopWords.notLicensed} />
            {shop.servesVillage && <StatusTag tone='brand' label={shopWords.servesVillage} />}
            {shop.onDuty && <StatusTag tone='info' label={shopWords.onDuty} />}
          </View>
          {intro && <View>{intro}</View>}
          {specialties.length > 0 && (
            <View className='shop-head__note'>{specialties.map((each) => shopWords.specialties[each]).join('、')}</View>
          )}
        </View>
      </Card>
      <ListGroup>
        {address && (
          <ListRow icon='pin' title={address} note={shopWords.address} end={shopWords.copyAddress} onTap={() => void copy(address)} />
        )}
        {phone ? (
          <ListRow icon='phone' title={phone} note={shopWords.phone} end={uiWords.dial} onTap={() => callPhone(phone)} />
        ) : (
          <ListRow icon='phone' title={shopWords.noPhone} />
        )}
      </ListGroup>
    </>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ShopService } from '../../../../../contract/legal'
import { shopLines, shopWords } from '../../../../locales/shop'
import { uiWords } from '../../../../locales/ui'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { classNames } from '../../../../ui/class-names'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { Tappable } from '../../../../ui/tappable'
import '../../../../ui/list-row.scss'
import './shop.scss'

type ShopServicesProps = { services: readonly ShopService[]; onBook: (service: ShopService) => void }

/** 服务项目: what each costs is the cloud's own sentence; who is charged for a free one finds whom to tell right below. */
export const ShopServices = ({ services, onBook }: ShopServicesProps) => (
  <Section title={shopWords.services}>
    {services.length === 0 && <Card>{shopWords.noServices}</Card>}
    {services.length > 0 && (
      <ListGroup>
        {services.map((service) => (
          <ServiceRow key={service.id} service={service} onTap={() => onBook(service)} />
        ))}
      </ListGroup>
    )}
    {services.some(({ free }) => free) && <Complain />}
  </Section>
)

const ServiceRow = ({ service, onTap }: { service: ShopService; onTap: () => void }) => {
  const { name, mode, duration, price, free, wantsApproval, together } = service
  const note = [
    shopWords.modes[mode],
    shopWords.minutes(duration),
    ...(wantsApproval ? [shopWords.wantsApproval] : []),
    ...(together ? [shopWords.together(together.name)] : []),
  ].join('，')
  return (
    <Tappable className='list-row list-row--opens' label={[name, note, price].join('，')} onTap={onTap}>
      <View className='list-row__words'>
        <View>{name}</View>
        <View className='list-row__note'>{note}</View>
        <View className={classNames('list-row__note', free && 'shop-price--free')}>{price}</View>
      </View>
    </Tappable>
  )
}

const Complain = () => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <BigButton kind='quiet' icon='warning' label={shopWords.complain} onTap={() => setIsOpen(true)} />
      {isOpen && (
        <Sheet open title={shopWords.complainTitle} onClose={() => setIsOpen(false)}>
          <Notice tone='info'>{shopWords.complainNote}</Notice>
          <ListGroup>
            {shopLines.map(({ id, name, phone }) => (
              <ListRow key={id} icon='phone' title={phone} note={name} end={uiWords.dial} onTap={() => callPhone(phone)} />
            ))}
          </ListGroup>
        </Sheet>
      )}
    </>
  )
}

import { View } from '@tarojs/components'
import type { LegalAdviser } from '../../../../../contract/legal'
import { dayWords } from '../../../../locales/moment'
import { shopWords } from '../../../../locales/shop'
import { Card } from '../../../../ui/card'
import { Section } from '../../../../ui/section'
import { AdviserHead } from '../../adviser-head'
import './shop.scss'

/** Who they are, with their licence; nobody is called an expert here. */
export const ShopPeople = ({ advisers }: { advisers: readonly LegalAdviser[] }) => (
  <Section title={shopWords.people}>
    {advisers.length === 0 && <Card>{shopWords.noPeople}</Card>}
    {advisers.map((adviser) => (
      <Card key={adviser.id}>
        <AdviserHead county={adviser.county} portrait={adviser.photo} name={adviser.name} duty={shopWords.adviserKinds[adviser.kind]} />
        <View className='shop-person'>
          <View>{licenseOf(adviser)}</View>
          {adviser.dutyDays.length > 0 && <View>{shopWords.dutyDays(adviser.dutyDays.map(dutyDay).join('、'))}</View>}
          {villagesOf(adviser) && <View>{shopWords.villages(villagesOf(adviser))}</View>}
        </View>
      </Card>
    ))}
  </Section>
)

const dutyDay = (day: string) => dayWords(`${day}T12:00:00+08:00`)

const villagesOf = ({ villages = [] }: LegalAdviser) => villages.map(({ name }) => name).join('、')

const licenseOf = ({ license, licensed }: LegalAdviser): string =>
  license ? `${shopWords.license(license)}（${licensed ? shopWords.licensed : shopWords.notLicensed}）` : shopWords.noLicense

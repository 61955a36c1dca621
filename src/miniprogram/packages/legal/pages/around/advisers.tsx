import { View } from '@tarojs/components'
import type { LegalAdviser } from '../../../../../contract/legal'
import { aroundWords } from '../../../../locales/around'
import { dayWords } from '../../../../locales/moment'
import { callPhone } from '../../../../platform/phone-call'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { AdviserHead } from '../../adviser-head'
import './around.scss'

/** 村居法律顾问: who they are is shown before they are asked. */
export const Advisers = ({ advisers }: { advisers: readonly LegalAdviser[] }) => (
  <Section title={aroundWords.advisers} note={aroundWords.advisersNote}>
    {advisers.length === 0 && <Notice tone='info'>{aroundWords.noAdviser}</Notice>}
    {advisers.map((adviser) => (
      <AdviserCard key={adviser.id} adviser={adviser} />
    ))}
  </Section>
)

const AdviserCard = ({ adviser }: { adviser: LegalAdviser }) => {
  const { county, name, kind, photo, phone, shopName, dutyDays } = adviser
  return (
    <Card>
      <AdviserHead
        county={county}
        portrait={photo}
        name={name}
        duty={`${aroundWords.kinds[kind]}，${shopName}`}
        onCall={phone ? () => callPhone(phone) : undefined}
      />
      <View className='around-adviser'>
        <View>{licenseWords(adviser)}</View>
        <View>
          {dutyDays.length
            ? aroundWords.dutyDays(dutyDays.map((day) => dayWords(`${day}T12:00:00+08:00`)).join('、'))
            : aroundWords.noDutyDays}
        </View>
        {phone && <View>{aroundWords.callFirm}</View>}
      </View>
    </Card>
  )
}

const licenseWords = ({ license, licensed }: LegalAdviser): string =>
  license ? `${aroundWords.license(license)}（${licensed ? aroundWords.licensed : aroundWords.notLicensed}）` : aroundWords.noLicense

import { areasAround } from '../../../domain/area'
import { cityCounty } from '../../../domain/city'
import { liesWithNoVillage } from '../../../domain/report-guard'
import type { App } from '../../app'
import { findSealedPhone, findStaffAddress, setStaffAddress } from '../../store/push-store'
import { factsOf, groupText, noticeItems, pushTitles } from '../../wording/push'
import type { Channel } from './channels'
import { pageOf } from './page-of'
import type { Push } from './push'

export const sendWecomApp: Channel = async (app, push) => {
  const { wecom } = app
  if (!wecom?.hasApp) return 'absent'
  const member = await memberOf(app, push)
  if (member === undefined) return 'absent'
  const items = noticeItems(factsOf(push.flow, push.told))
  return wecom.sendToMember(member, { title: pushTitles[push.flow], page: pageOf(push), items })
}

/** A whole group reads it, so it says that there is something, and not what. */
export const sendWecomRobot: Channel = async ({ wecom }, { flow, report, told }) => {
  const areas = [...(report.grid ? [report.grid] : []), ...areasAround(report.community)]
  // 回避: a group has people of the village in it.
  if (liesWithNoVillage(report.community) || !wecom?.hasRobot(areas)) return 'absent'
  return wecom.sendToGroup(areas, groupText(pushTitles[flow], told.number))
}

/** Asked for once by the mobile number, then remembered. */
const memberOf = async ({ db, cipher, wecom }: App, { account }: Push): Promise<string | undefined> => {
  const known = await findStaffAddress(db, account, 'wecom')
  if (known !== undefined) return known
  const sealed = await findSealedPhone(db, account)
  const member = sealed && (await wecom?.findMember(cipher.open('account.phone', cityCounty, sealed)))
  if (!member) return undefined
  await setStaffAddress(db, account, 'wecom', member)
  return member
}

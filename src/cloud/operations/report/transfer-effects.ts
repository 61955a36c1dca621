import { succeed } from '../../../domain/outcome'
import type { OuterSystem } from '../../../domain/unit'
import { insertTransfer, setTransfersBack } from '../../store/report-transfer-store'
import type { Decide } from './effect'
import { centerStaff, holders, reporter } from './told'

/** 转办: under whose number it goes on there is kept and can be searched for. */
const handOverTo =
  (system: OuterSystem): Decide =>
  async (taking, report, { id, external }) => {
    const { app, trx, person } = taking
    const number = external?.trim() || null
    await insertTransfer(trx, { county: report.county, report: report.id, id, system, number, at: app.now(), by: person?.account ?? '' })
    const isUrgent = system === 'police'
    const told = [...(await holders(taking, report)), ...(isUrgent ? await centerStaff(taking, report, 'centerNews') : [])]
    return succeed({
      change: {},
      told: [...reporter(report, 'progress'), ...told.map((each) => ({ ...each, isUrgent }))],
      ...(number && { facts: { number } }),
    })
  }

const comeBack: Decide = async (taking, report) => {
  await setTransfersBack(taking.trx, report.county, report.id, taking.app.now())
  return succeed({ change: {}, told: [...reporter(report, 'progress'), ...(await centerStaff(taking, report, 'toCenter'))] })
}

export const transferEffects = {
  transferTo12345: handOverTo('12345'),
  transferToPolice: handOverTo('police'),
  transferToPetition: handOverTo('petition'),
  comeBack,
} satisfies Readonly<Record<string, Decide>>

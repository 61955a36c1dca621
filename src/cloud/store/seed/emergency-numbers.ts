import type { Database } from '../database'
import type { EmergencyNumberTable } from '../tables/emergency-number'
import divisions from './huainan/divisions.json'

const national = [
  ['police', '报警', '110'],
  ['fire', '火警和救援', '119'],
  ['ambulance', '急救', '120'],
  ['traffic', '交通事故', '122'],
  ['fraud', '反诈劝阻', '96110'],
  ['mentalHealth', '心理援助', '12356'],
  ['power', '供电抢修', '95598'],
  ['hotline', '政务服务便民热线', '12345'],
  ['legalAid', '公共法律服务', '12348'],
] as const

/** A wrong number in danger is worse than none: until a county registers its own, gas and water lead to 12345 and say so. */
const unknown = [
  ['gas', '燃气抢修'],
  ['water', '供水抢修'],
] as const

export const seedEmergencyNumbers = async (db: Database): Promise<void> => {
  await db
    .insertInto('emergency_number')
    .values(emergencyNumbers(divisions.areas.map(({ code }) => Number(code))))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const emergencyNumbers = (counties: readonly number[]): EmergencyNumberTable[] => [
  ...national.map(([kind, name, phone], at) => ({ id: kind, county: null, kind, name, phone, position: (at + 1) * 10 })),
  ...counties.flatMap((county) =>
    unknown.map(([kind, name], at) => ({
      id: `${kind}-${county}`,
      county,
      kind,
      name: `${name}（本地电话待登记，先打 12345）`,
      phone: '12345',
      position: 200 + at * 10,
    })),
  ),
]

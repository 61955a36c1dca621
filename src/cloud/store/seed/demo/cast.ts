import { inventedPhone, testName } from './names'
import type { DemoPerson } from './person'

/** 黎明社区, where the cast lives and works. */
export const castCommunity = '340403007001'

const gridOf = (sequence: number) => `${castCommunity}00${sequence}`

const residents: Omit<DemoPerson, 'phone'>[] = [
  { key: 'resident-chen', name: testName('陈桂兰'), home: { grid: gridOf(5), address: '黎明三村（模拟）3 栋 2 单元 501 室' }, grants: [] },
  { key: 'resident-wang', name: testName('王德福'), home: { grid: gridOf(3), address: '黎明二村（模拟）1 栋 1 单元 102 室' }, grants: [] },
  // She lives in Shanghai and reports for her mother's home.
  { key: 'daughter-chen', name: testName('陈小雨'), grants: [] },
]

const workerNames = ['李志强', '张海燕', '刘建国', '杨丽娟', '赵永平', '周玉梅', '吴家明', '徐春华', '孙晓东']

const workers = workerNames.map(
  (name, at): Omit<DemoPerson, 'phone'> => ({
    key: `worker-liming-${at + 1}`,
    name: testName(name),
    grants: [{ role: 'gridWorker', area: gridOf(at + 1) }],
  }),
)

const dispatchers: Omit<DemoPerson, 'phone'>[] = [
  { key: 'dispatcher-dongshan', name: testName('马素珍'), grants: [{ role: 'dispatcher', area: '340403007' }] },
  { key: 'dispatcher-tianjiaan', name: testName('高立新'), grants: [{ role: 'dispatcher', area: '340403' }] },
]

const office: Omit<DemoPerson, 'phone'>[] = [
  { key: 'administrator-huainan', name: testName('何建平'), grants: [{ role: 'administrator', area: '340400' }] },
  { key: 'clerk-liming', name: testName('朱秀英'), grants: [{ role: 'clerk', area: castCommunity }] },
]

/** The few whom the development sign-in offers. */
export const cast: readonly DemoPerson[] = [...residents, ...workers, ...dispatchers, ...office].map((person, at) => ({
  ...person,
  subject: person.key,
  phone: inventedPhone('cast', at + 1),
}))

import type { Database } from '../database'
import { seedDay } from './seed-day'
import { stableId } from './stable-id'

const source = '[P] 网格约定，请按本市准入文件核对'

/** 准入清单: what only an office with its own powers may deal with; the city's to put right. */
const rules = [
  { category: '0302', reason: '燃气抢修要有资质的人上门', goesTo: '燃气公司抢修电话，急的先打 119' },
  { category: '0507', reason: '排污要环保执法人员取证查处', goesTo: '生态环境局' },
  { category: '0805', reason: '危险品要由公安和应急部门处置', goesTo: '110 或者应急管理局' },
  { category: '0903', reason: '拖欠工资由劳动监察查处', goesTo: '人社局劳动监察，电话 12333' },
  { category: '0904', reason: '土地权属由主管部门和法院确定', goesTo: '自然资源局，或者先到矛调中心调解' },
  { category: '0905', reason: '消费纠纷由市场监管部门受理', goesTo: '市场监管局，电话 12315' },
] as const

/** What the city has said by itself since stays as it is. */
export const seedAdmission = async (db: Database): Promise<void> => {
  await db
    .insertInto('admission_rule')
    .values(
      rules.map(({ category, reason, goesTo }) => ({
        id: stableId(`admission ${category}`),
        category,
        area: '340400',
        valid_from: seedDay,
        reason,
        goes_to: goesTo,
        source,
        set_by: null,
        set_at: new Date(seedDay),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

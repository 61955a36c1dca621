import fc from 'fast-check'
import { type DangerKind, dangers, emergencyLines, findDanger } from '../../src/domain/danger'

const dangerous: readonly (readonly [string, DangerKind])[] = [
  ['我家厨房着火了', 'fire'],
  ['三号楼楼道里的电动车烧起来了，快来人', 'fire'],
  ['对面楼顶起火，烟很大', 'fire'],
  ['电表箱在冒烟', 'fire'],
  ['楼下浓烟滚滚', 'fire'],
  ['听见 爆 炸 声', 'fire'],
  ['家里煤气好像漏了', 'gas'],
  ['楼道里一股天然气味', 'gas'],
  ['闻到很重的煤气', 'gas'],
  ['燃气管道被挖漏了', 'gas'],
  ['我妈煤气中毒了', 'gas'],
  ['有人触电了', 'electricity'],
  ['路灯杆漏电，狗都被电了', 'electricity'],
  ['电线断了掉在地上', 'electricity'],
  ['刮风把高压线刮掉下来了', 'electricity'],
  ['配电箱冒火花', 'electricity'],
  ['小孩掉进窨井里了', 'drowning'],
  ['河边有人落水', 'drowning'],
  ['孩子溺水了快救命', 'drowning'],
  ['旧房子的墙塌了一面', 'collapse'],
  ['工地脚手架倒塌', 'collapse'],
  ['楼上掉花盆砸到人了', 'collapse'],
  ['围墙快要倒了，下面是学校', 'collapse'],
  ['我们被困在电梯里', 'trapped'],
  ['电梯停了，里面关着人困住了', 'trapped'],
  ['老人一个人被困屋里', 'trapped'],
  ['我不想活了', 'selfHarm'],
  ['邻居站在楼顶要跳楼', 'selfHarm'],
  ['我姐吃了一瓶安眠药', 'selfHarm'],
  ['他说活不下去了', 'selfHarm'],
  ['我想死你们别管我', 'selfHarm'],
  ['楼下打架，有人流血', 'violence'],
  ['我老公打我', 'violence'],
  ['有人持刀在小区里', 'violence'],
  ['隔壁家暴，女的一直喊救命', 'violence'],
  ['我家进了小偷，小偷还在家里', 'violence'],
  ['有人尾随我回家', 'violence'],
  ['邻居天天打孩子', 'childHarm'],
  ['学校里有霸凌', 'childHarm'],
  ['我爸走丢了，八十岁', 'missing'],
  ['孩子不见了，到处找不到', 'missing'],
  ['十字路口出车祸了', 'traffic'],
  ['老人被车撞了', 'traffic'],
  ['电动车撞到人跑了', 'traffic'],
  ['我爷爷突然晕倒了', 'medical'],
  ['老人摔了一跤起不来', 'medical'],
  ['孩子误食老鼠药', 'medical'],
  ['他心脏病又发了', 'medical'],
  ['接到电话让我把钱转到安全账户', 'fraud'],
  ['我妈被骗了三万块', 'fraud'],
  ['刷单骗走我的钱', 'fraud'],
  ['自来水管爆了，水往家里灌', 'flood'],
  ['洪水进村了', 'flood'],
]

const harmless = [
  '燃气缴费在哪里办',
  '想装一个充电桩',
  '着急，请快点处理',
  '火锅店油烟太大',
  '打人工电话一直占线',
  '打人民医院的电话没人接',
  '天气热得人着急上火',
  '路灯不亮好几天了',
  '下水道又堵了',
  '井盖松动，车一过就响',
  '楼上漏水到我家',
  '燃气热水器漏水',
  '燃气表漏抄了一个月',
  '家里没有天然气，想开通',
  '燃气灶火苗小',
  '换一根充电线',
  '电线杆上贴满小广告',
  '网线断了，宽带上不了网',
  '消防通道被车占了',
  '灭火器过期了',
  '楼道堆东西有火灾隐患',
  '电线老化容易着火，请换掉',
  '请装护栏，避免孩子掉进河里',
  '想参加防溺水讲座',
  '落水管坏了，雨水往墙上流',
  '这里容易发生交通事故，请装减速带',
  '护栏被撞歪了',
  '路灯杆被撞倒了',
  '楼下垃圾桶满了要倒',
  '墙皮脱落',
  '有空请打我电话',
  '事情办好了打我手机',
  '两只狗打架太吵',
  '商场跳楼价大甩卖，喇叭太吵',
  '反诈宣传栏坏了',
  '老人办养老认证有困难',
  '车被困在小区出不去',
  '狗走丢了，想发个寻狗启事',
  '想跟踪我的事项进度',
  '健身器材坏了',
  '下水道捅了半天还是不通',
  '墙上打了个洞没补',
  '井盖失踪了',
  '广场舞声音太大',
  '孩子上学要开什么证明',
  '医保怎么报销',
  '工地半夜施工',
  '电动车没有地方充电',
  '邻居养鸡，味道很大',
  '停水停电通知在哪里看',
  '电脑中毒了，社区能教一下吗',
  '烟囱一直冒烟，味道难闻',
  '忙得喘不过气，没空去交材料',
  '水管埋在下面，想看图纸',
]

test.each(dangerous)('"%s" is about %s', (words, kind) => expect(findDanger(words)).toBe(kind))

test.each(harmless)('"%s" is no emergency', (words) => expect(findDanger(words)).toBeUndefined())

test('every danger names numbers to call, the first one first', () => {
  expect(Object.fromEntries(Object.entries(dangers).map(([kind, { call }]) => [kind, call.join(', ')]))).toMatchInlineSnapshot(`
{
  "childHarm": "police, mentalHealth",
  "collapse": "fire, ambulance, police",
  "drowning": "police, fire, ambulance",
  "electricity": "ambulance, powerRepair, fire",
  "fire": "fire, ambulance",
  "flood": "waterRepair, fire",
  "fraud": "antiFraud, police",
  "gang": "police",
  "gas": "fire, gasRepair, ambulance",
  "medical": "ambulance",
  "missing": "police",
  "selfHarm": "police, mentalHealth, ambulance",
  "traffic": "traffic, ambulance",
  "trapped": "fire, police, ambulance",
  "violence": "police, ambulance",
}
`)
})

test('every phrase of a danger is found by itself, so none is blanked out by its own exceptions', () => {
  for (const [kind, { phrases, harmless }] of Object.entries(dangers))
    for (const phrase of phrases) {
      const words = phrase.replaceAll('*', '')
      const blanked = (harmless as readonly string[]).some((each) => words.includes(each))
      expect([kind, phrase, blanked, findDanger(words) !== undefined]).toEqual([kind, phrase, false, true])
    }
})

test('every emergency line but none other is called for something', () => {
  const called = new Set<string>(Object.values(dangers).flatMap(({ call }) => call))
  expect([...called].sort()).toEqual([...emergencyLines].sort())
})

test('any words at all get an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...dangerous), (noise, [words]) => {
      expect(() => findDanger(noise)).not.toThrow()
      expect(findDanger(`${words}。${noise}`)).toBeDefined()
    }),
  )
})

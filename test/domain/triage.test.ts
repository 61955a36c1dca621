import fc from 'fast-check'
import type { Specialty } from '../../src/domain/shop'
import { guessSpecialties } from '../../src/domain/specialty-guess'
import { emergencyIn, type TriageWay, triage, triageWays } from '../../src/domain/triage'

const told: readonly (readonly [string, TriageWay, Specialty?])[] = [
  ['我老公又打我了，我想离婚', 'emergency'],
  ['他拿着刀堵在门口不让我走', 'emergency'],
  ['婆婆天天打孩子，我该找谁', 'emergency'],
  ['我不想活了，债主天天上门', 'emergency'],
  ['我妈走丢了一天了', 'emergency'],
  ['刚刚被车撞了，对方要跑', 'emergency'],
  ['家里煤气好像漏了', 'emergency'],
  ['孩子在学校被霸凌', 'emergency'],
  ['有人让我把钱转到安全账户', 'emergency'],
  ['前夫跟踪我，还说要杀我', 'emergency'],
  ['我爸突然晕倒了，工地老板说不管', 'emergency'],
  ['门口的路灯坏了好几天', 'gridMatter'],
  ['小区垃圾没人清', 'gridMatter'],
  ['下水道堵了，污水往外冒', 'gridMatter'],
  ['楼下广场舞吵到半夜', 'gridMatter'],
  ['井盖松了，一踩就响', 'gridMatter'],
  ['有人把电动车停在消防通道', 'gridMatter'],
  ['村口的路坑坑洼洼，路坏了没人修', 'gridMatter'],
  ['停水两天了', 'gridMatter'],
  ['流浪狗好几条，老人不敢出门', 'gridMatter'],
  ['低保户门口的路灯不亮', 'gridMatter'],
  ['楼道堆满杂物', 'gridMatter'],
  ['高龄补贴怎么办理', 'gridMatter'],
  ['我想申请法律援助', 'aid'],
  ['请不起律师怎么办', 'aid'],
  ['家里没钱，打不起官司', 'aid'],
  ['包工头拖欠我们工资半年了', 'aid'],
  ['干了三个月，工资一直没发', 'aid'],
  ['在工地上摔断了腿，老板不认工伤', 'aid'],
  ['前夫一直不给孩子抚养费', 'aid'],
  ['儿子不给赡养费', 'aid'],
  ['我是低保户，想找个律师', 'aid'],
  ['老板跑了，一分钱没给', 'aid', 'labor'],
  ['我见义勇为受了伤，谁来管', 'aid'],
  ['我爸被儿媳妇虐待', 'emergency', 'marriage'],
  ['工钱要了三回都不给', 'aid'],
  ['楼上漏水把我家墙泡了', 'mediation'],
  ['邻居把墙砌到我家门口，邻居占了过道', 'mediation'],
  ['兄弟三个都不养老人', 'mediation'],
  ['想请人调解一下两家的事', 'mediation'],
  ['我不想打官司，想私了', 'mediation'],
  ['婚没结成，彩礼退不退', 'mediation'],
  ['婆媳天天闹，日子过不下去', 'mediation'],
  ['两家为地界争了好几年', 'mediation'],
  ['隔壁的树挡光，说了也不听', 'mediation', 'neighbors'],
  ['邻居家的鸡吃了我的菜', 'mediation'],
  ['借给朋友五万块，有借条，他不还', 'consultation'],
  ['离婚的话房子怎么分', 'consultation'],
  ['我爸去世了没留遗嘱，房子归谁', 'consultation'],
  ['签了购房合同，开发商一直不交房', 'consultation'],
  ['公司把我辞退了，有没有补偿', 'consultation'],
  ['试用期能不能不交社保', 'consultation'],
  ['我家承包地被征收，补偿怎么算', 'consultation'],
  ['房东不退押金', 'consultation'],
  ['给别人担保，银行来找我要钱', 'consultation'],
  ['儿子打架被拘留了，能不能取保', 'emergency', 'criminal'],
  ['被行政拘留五天，能复议吗', 'consultation', 'administrative'],
  ['去年出了交通事故，保险公司不赔', 'consultation', 'traffic'],
  ['上个月在超市摔骨折了，医药费谁赔', 'consultation', 'injury'],
  ['宅基地能不能卖给城里人', 'consultation'],
  ['网上买到假货，商家不退款', 'consultation'],
  ['健身房关门了，卡里的钱还能退吗', 'consultation'],
  ['孩子给主播打赏了三万，能要回来吗', 'consultation', 'minors'],
  ['想立个遗嘱，怎么写才有效', 'consultation'],
  ['下水道返水泡了我家地板，物业该不该赔', 'consultation'],
  ['合伙人拿走了货款', 'consultation', 'business'],
  ['想知道判决以后对方不执行怎么办', 'consultation'],
]

test('there are at least sixty sentences', () => expect(told.length).toBeGreaterThanOrEqual(60))

test.each(told.map(([words, way, kind]) => ({ words, way, kind })))('$words is brought where it is helped best', ({ words, way, kind }) => {
  expect(triage(words, kind)).toBe(way)
})

test('who may be hurt again is in danger, however long ago it was', () => {
  expect(emergencyIn('去年他就打过我，上个月又动手打我')).toBe('violence')
  expect(emergencyIn('三年前出了车祸，伤残鉴定刚做完')).toBeUndefined()
  expect(emergencyIn('去年撞过一次，现在我又被车撞了')).toBe('traffic')
})

test.each<[string, Specialty]>([
  ['离婚的话房子怎么分', 'marriage'],
  ['我爸去世了，遗产怎么分', 'inheritance'],
  ['包工头拖欠工资', 'labor'],
  ['电动车被汽车撞了，对方全责', 'traffic'],
  ['承包地被征地', 'land'],
  ['房东不退押金', 'housing'],
  ['借条写了，就是不还', 'debt'],
  ['健身卡退不了', 'consumer'],
  ['邻居滴水', 'neighbors'],
  ['被狗咬伤，医药费谁出', 'injury'],
  ['老师体罚', 'minors'],
  ['加盟费能退吗', 'business'],
  ['派出所不立案', 'criminal'],
  ['申请政府信息公开', 'administrative'],
])('%s sounds like %s', (words, kind) => {
  expect(guessSpecialties(words)[0]).toBe(kind)
})

test('whatever is said, exactly one way is suggested, and nothing is a consultation', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => triageWays.includes(triage(words))))
  expect(triage('')).toBe('consultation')
  expect(guessSpecialties('')).toEqual([])
  expect(triage('😀‮离婚‬😀'.repeat(1000))).toBe('consultation')
})

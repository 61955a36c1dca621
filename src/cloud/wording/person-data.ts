import type { ConsentPurpose, DataClassName, LookReason } from '../../domain/person-data'
import type { Role } from '../../domain/role'
import { matterWording } from './matter'

interface ClassWords {
  readonly title: string
  readonly purpose: string
  readonly until: string
}

/** What a person reads about their own data. */
export const dataClassWording: Readonly<Record<DataClassName, ClassWords>> = {
  account: { title: '账号', purpose: '认出是您本人，您上报的事才找得到您。', until: '到您注销账号为止。' },
  name: { title: '称呼', purpose: '您选择显示时，让办理的人知道怎么称呼您。', until: '到您删除或注销账号为止。' },
  phone: { title: '手机号', purpose: '让正在办理的网格员能给您打电话。', until: '到您删除或注销账号为止。' },
  home: { title: '住处', purpose: '找到管您这一片的网格员；上报时不用再填。', until: '到您删除或注销账号为止。' },
  messages: { title: '消息', purpose: '告诉您办到哪一步了。', until: '保存一年，您也可以随时删除。' },
  copies: { title: '给您做好的资料包', purpose: '您要的那一份，等您存下来。', until: '保存一天，您也可以随时删除。' },
  checks: { title: '内容检查记录', purpose: '给别人看之前，查过您的话和照片有没有违规。', until: '保存一年，您也可以随时删除。' },
  realName: { title: '核对过的身份', purpose: '您当面核对身份证时登记的，办需要实名的事才用。', until: '到您注销账号为止。' },
  guardians: {
    title: '监护人的同意',
    purpose: '没满 14 周岁，要监护人同意才能收孩子的信息。',
    until: '撤回后三年（个人信息保护法要求我们能证明）。',
  },
  matters: { title: '您上报的事', purpose: '办理和答复，并留下办理记录。', until: '办结后五年，到期抹去内容。' },
  bookings: { title: '您的预约', purpose: '给您留时间、提醒您，也让店铺知道谁要来。', until: '结束后五年，候补一年。' },
  consultations: {
    title: '您问律师的事',
    purpose: '让接手的律师答复您；别人看不到内容。',
    until: '结束后五年，撤回的三十天，到期抹去内容。',
  },
  files: { title: '照片和录音', purpose: '让办理的人看清问题。', until: '和它们所属的事一样长；没有提交的两天后删除。' },
  signIns: { title: '登录记录', purpose: '让您不用每次重新登录，也能发现别人冒用。', until: '退出或过期后半年（网络安全法第二十一条）。' },
  pushes: { title: '订阅消息的选择', purpose: '知道您同意收哪些微信通知，不多打扰。', until: '最后一次选择后半年。' },
}

export const dataLabels = {
  since: '注册时间',
  identities: '登录方式',
  name: '称呼',
  phone: '手机号',
  community: '社区（村）',
  grid: '网格',
  address: '详细地址',
  realName: '姓名',
  idNumber: '身份证号码',
  checkedAt: '核对日期',
  guardian: (isInForce: boolean) => (isInForce ? '同意的监护人' : '已经撤回的监护人'),
  ward: (isInForce: boolean) => (isInForce ? '您替孩子同意的' : '您替孩子同意过，已经撤回'),
  child: '孩子',
  relations: { parent: '爸爸妈妈', grandparent: '爷爷奶奶、外公外婆', otherGuardian: '别的监护人' },
  count: '数量',
  none: '没有',
  pieces: (count: number) => `${count} 条`,
} as const

export const consentWording: Readonly<Record<ConsentPurpose, { readonly title: string; readonly without: string }>> = {
  privacyPolicy: { title: '同意隐私政策', without: '撤回后不能再上报，已经上报的会照常办完。' },
  phone: { title: '同意办理的人看到我的手机号', without: '撤回后手机号会删除，办理的人只能在程序里答复您。' },
  homeAddress: { title: '同意保存我的详细地址', without: '撤回后详细地址会删除，上报时要自己填地点。' },
}

const whatWording = { name: '看了您的称呼', phone: '看了您的手机号' } as const
const reasonWording: Readonly<Record<LookReason, string>> = { contact: '为办理您的事联系您', verify: '核对情况', emergency: '紧急情况' }

export const lookWording = {
  who: (role: Role, name: string | null) => (name ? `${matterWording.roles[role]} ${name}` : matterWording.roles[role]),
  what: whatWording,
  reason: reasonWording,
} as const

/** 注销后依法留下的: named before the person decides. */
export const staysWording = [
  {
    title: '您上报过的事和办理记录',
    why: '属于政务办理记录，按档案管理要求保存；注销后不再和您的称呼、手机号、住处相连。',
    until: '留到办结后五年。',
  },
  { title: '您同意过什么、谁看过您的信息', why: '个人信息保护法要求我们能证明没有乱用。', until: '留三年。' },
  { title: '防坏人用的登录和操作记录', why: '网络安全法第二十一条要求留着。', until: '留六个月。' },
] as const

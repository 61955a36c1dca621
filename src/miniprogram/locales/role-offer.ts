import type { OfferedRole } from '../../contract/roster'

type OfferRole = OfferedRole['role']

export const roleOfferWords = {
  title: '请您担任',
  roles: { guide: '法律明白人', leader: '法治带头人', adviser: '村居法律顾问' } satisfies Record<OfferRole, string>,
  asked: (role: string) => `名册里有您的手机号，请您担任${role}`,
  what: {
    guide: '为乡亲指路、替他们递交咨询，能看到办到哪一步。您不用、也不能替律师答复，问题转给顾问。',
    leader: '为乡亲指路、替他们递交咨询，能看到办到哪一步。您不用、也不能替律师答复，问题转给顾问。',
    adviser: '接受后您能接待所服务村的咨询和预约。名册到期或者您离任，这个身份自动停用。',
  } satisfies Record<OfferRole, string>,
  name: '名册上的姓名',
  where: '在哪里',
  until: '有效期至',
  noEnd: '没有写，到离任为止',
  accept: '是我，接受',
  accepted: '好了，多谢您',
  notMe: '不是我',
  notMeTitle: '名册里写错了号码？',
  notMeWords: '以后不再问您，请管理员核对名册。',
  thanked: '记下了，不再问您',
  none: '现在没有要您答应的身份',
  noneWords: '名册里的手机号和您验证过的手机号一致，才会问到您。',
} as const

import type { Audience } from '../../domain/push-flow'

/** Why a message could not be brought to a phone, for whoever works at the center. */
const whyByReason: Readonly<Record<string, string>> = {
  notSubscribed: '对方没有订阅微信提醒，或订阅次数用完了。',
  banned: '微信停用了这个提醒，请联系管理员检查模板。',
  busy: '微信一直繁忙，多次重试没有发出去。',
  badData: '微信说内容格式不对，请联系管理员检查模板设置。',
  sensitive: '微信认为内容里有敏感词。',
  quota: '今天的发送次数用完了。',
  token: '连不上微信的接口凭证，请联系管理员检查设置。',
  unreachable: '网络不通，多次重试没有发出去。',
  refused: '微信拒绝了这条提醒，请联系管理员检查设置。',
}

const fallback = '多次重试没有发出去。'

/** The note that the sender left begins with the channel and the reason. */
export const whyWords = (note: string | null): string => {
  const reasons = (note ?? '').split(/[\s;]+/).flatMap((word) => whyByReason[word] ?? [])
  return reasons.length ? [...new Set(reasons)].join('') : fallback
}

export const audienceWords: Readonly<Record<Audience, string>> = {
  resident: '居民',
  gridWorker: '网格员',
  officer: '承办单位',
  dispatcher: '网格化中心',
  administrator: '管理员',
  lawyer: '法律顾问',
}

import { findPhrase, tidy } from './everyday-words'

/** 强制报告: harm to a child (未成年人保护法 11), violence at home (反家庭暴力法 14). */
export const protectionKinds = ['minor', 'violence'] as const
export type ProtectionKind = (typeof protectionKinds)[number]

/** 公安、民政、教育: whom the law names. */
export const reportedTo = ['police', 'civilAffairs', 'education'] as const
export type ReportedTo = (typeof reportedTo)[number]

/** 请人帮忙: told, taken up by somebody, dealt with. */
export const requestStatuses = ['open', 'taken', 'done'] as const
export type RequestStatus = (typeof requestStatuses)[number]
export const requestActions = ['take', 'finish'] as const
export type RequestAction = (typeof requestActions)[number]

const next = {
  open: { take: 'taken' },
  taken: { finish: 'done' },
  done: {},
} as const satisfies Readonly<Record<RequestStatus, { readonly [Action in RequestAction]?: RequestStatus }>>

export const afterAction = (status: RequestStatus, action: RequestAction): RequestStatus | undefined =>
  (next[status] as { readonly [Action in RequestAction]?: RequestStatus })[action]

export const openRequestActions = (status: RequestStatus): RequestAction[] =>
  requestActions.filter((action) => afterAction(status, action) !== undefined)

/** Whom nobody has taken up for so long, the county is told of once more. */
export const untakenMs = 3_600_000

// Words of Chinese hold no blanks, so a list of them needs no other signs between.
const listed = (words: string) => words.trim().split(/\s+/)
const elders = listed('爸妈 爸爸 妈妈 父母 家长 监护人 家里大人 大人')
const asking = listed('先请* 问你* 问问你* 去问* 找你* 先找* 叫你* 让你* 请你* 告诉你* 跟你*说 和你*商量 等你*同意 等*同意')

// 不用等大人同意 is the opposite.
const toldNot = /(?:不用|不必|不要|别|无需|不需要|用不着)先?(?:去问|问|等|找|请|告诉|叫|让)/gu

/** Whether the words send a child back to those at home: to whoever is harmed there that is no answer. */
export const sendsChildHome = (words: string): boolean => {
  const tidied = tidy(words).replace(toldNot, '〇')
  return asking.some((phrase) => elders.some((elder) => findPhrase(tidied, phrase.replace('*', elder)) !== undefined))
}

import type { PeopleRefusal } from './wechat-people'

/** What WeChat's errcode means where it was asked about a person. */
const refusalsByCode: Readonly<Record<number, PeopleRefusal>> = {
  40029: 'codeRefused',
  40163: 'codeRefused', // used before
  40013: 'codeRefused', // another mini-program's
  40003: 'codeRefused', // not this openid's number
  40226: 'blocked', // 高风险用户
}

export const peopleRefusalOf = (code: number | undefined): PeopleRefusal => refusalsByCode[code ?? -1] ?? 'silent'

import type { PartyKind } from './consultation-words'
import { readCreditCode } from './credit-code'
import { readIdNumber } from './id-number'
import { inSimplifiedSigns } from './simplified-signs'

/** 当事人, as they were typed. */
export interface Party {
  readonly kind: PartyKind
  readonly name?: string | null | undefined
  /** 身份证号码 or 统一社会信用代码; of a committee, its community's code. */
  readonly number?: string | null | undefined
}

/** By what one party is known from another; never kept or compared but as hashes of it. */
export interface PartyMarks {
  readonly name: string | null
  readonly number: string | null
}

export const partyMarks = ({ kind, name, number }: Party): PartyMarks =>
  kind === 'unknown' ? { name: null, number: null } : { name: nameMark(name ?? ''), number: numberMark(kind, number ?? '') }

/** The number wins over the name: two people share a name, nobody shares a number. */
export const isSameParty = (one: PartyMarks, other: PartyMarks): boolean =>
  one.number !== null && other.number !== null ? one.number === other.number : one.name !== null && one.name === other.name

const nameMark = (name: string): string | null => {
  const plain = plainName(name)
  if (plain === '') return null
  const committee = committeeStem(plain)
  return committee === undefined ? `name ${companyStem(plain)}` : `committee ${committee}`
}

const numberMark = (kind: PartyKind, number: string): string | null => {
  if (kind === 'villageCommittee') return /^\d{12}$/.test(number) ? `committee ${number}` : null
  return readIdNumber(number.normalize('NFKC')) ?? readCreditCode(number) ?? null
}

/** One name however it was typed: full-width, spaces, points, brackets, traditional signs, 先生 and 女士. */
const plainName = (name: string): string =>
  inSimplifiedSigns(
    name
      .normalize('NFKC')
      .replace(/[\s\p{C}\p{P}\p{S}]/gu, '')
      .toLowerCase(),
  ).replace(/(?<=..)(?:先生|女士|同志)$/u, '')

const committeeEnding = /(?:村民委员会|村委会|居民委员会|居委会|社区委员会|村委|居委)$/u

/** 曹集村委会, 曹集村村民委员会 and 上窑镇曹集村委会 are one committee. */
const committeeStem = (plain: string): string | undefined => {
  const place = plain.replace(committeeEnding, '')
  if (place === plain || place === '') return undefined
  return withoutKindOfPlace(place.replace(/^.*(?:镇|乡|街道|开发区|[市县区])(?=.*[^村社区街道])/u, '')) || place
}

const withoutKindOfPlace = (place: string) => place.replace(/(?<=.)(?:社区|街道|村)+$/u, '')

/** 安徽省淮南市某某有限责任公司 and 某某有限公司 are one company. */
const companyStem = (plain: string): string => plain.replace(/^(?:安徽省)?(?:淮南市)?(?=.{2})/u, '').replace(/有限责任公司$/u, '有限公司')

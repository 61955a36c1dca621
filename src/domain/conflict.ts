import { isSameParty, type PartyMarks } from './party'

/** clear, relative (by the client's written word for representation alone), absolute: 律师法 39, 律师执业行为规范 50–52. */
type ConflictDegree = 'clear' | 'relative' | 'absolute'

/** 利益冲突的情形, each with the rule that it comes from. */
const conflictRules = {
  /** 律师法 39: a matter that concerns the lawyer, or close kin of theirs. */
  isParty: 'absolute',
  relativeIsParty: 'absolute',
  /** 律师法 39, 规范 51: both sides of one dispute, by the same lawyer or by two of one firm, at once or one after the other. */
  bothSides: 'absolute',
  /** 规范 51: the firm itself is a party. */
  firmIsParty: 'absolute',
  /** The village's adviser serves its committee, and its cadres with it. */
  servesVillage: 'absolute',
  /** 规范 52: a colleague is close kin of the other side. */
  colleaguesRelative: 'relative',
  /** 规范 52: the other side is served by the adviser or the firm in something else, now or within the last year. */
  servesOtherSide: 'relative',
  retainedByOtherSide: 'relative',
  /** 规范 52: whoever asks is the other side of somebody whom the adviser or the firm serves. */
  servesAgainstAsker: 'relative',
  /** Ours: whoever asks is the adviser's kin, and may be asking about the adviser without saying so. */
  askerIsRelative: 'relative',
} as const satisfies Readonly<Record<string, Exclude<ConflictDegree, 'clear'>>>
export type ConflictRule = keyof typeof conflictRules

/** Who asks, about whom; marks are compared, never names. */
export interface AskedMatter {
  readonly asker: PartyMarks
  /** With the village's committee, where 跟村里有关吗 was answered 有 or 不清楚. */
  readonly otherSide: readonly PartyMarks[]
}

/** A matter that the adviser or a colleague has, or had within the last year. */
interface HeldMatter {
  readonly clients: readonly PartyMarks[]
  readonly otherSide: readonly PartyMarks[]
  readonly endedAt: number | null
}

/** 顾问单位; `until` is its last day's end. */
interface HeldRetainer {
  readonly party: PartyMarks
  readonly until: number | null
}

/** What an adviser and their firm are bound to. */
export interface Ties {
  readonly self: PartyMarks
  readonly firm: PartyMarks
  /** Committees of the villages that the adviser serves. */
  readonly villages: readonly PartyMarks[]
  readonly relatives: readonly PartyMarks[]
  readonly colleaguesRelatives: readonly PartyMarks[]
  readonly matters: readonly HeldMatter[]
  readonly retainers: readonly HeldRetainer[]
}

const yearMs = 366 * 86_400_000
/** 终止后一年内. */
const stillCounts = (endedAt: number | null, now: number) => endedAt === null || now - endedAt <= yearMs

/** Every rule that this adviser would break by taking it, the gravest first. */
export const conflictsOf = (asked: AskedMatter, ties: Ties, now: number): readonly ConflictRule[] => {
  const matters = ties.matters.filter(({ endedAt }) => stillCounts(endedAt, now))
  const retainers = ties.retainers.filter(({ until }) => stillCounts(until, now))
  const found: Readonly<Record<ConflictRule, boolean>> = {
    isParty: meets(asked.otherSide, [ties.self]),
    relativeIsParty: meets(asked.otherSide, ties.relatives),
    bothSides: matters.some(({ clients, otherSide }) => meets(asked.otherSide, clients) && meets([asked.asker], otherSide)),
    firmIsParty: meets(asked.otherSide, [ties.firm]),
    servesVillage: meets(asked.otherSide, ties.villages),
    colleaguesRelative: meets(asked.otherSide, ties.colleaguesRelatives),
    servesOtherSide: matters.some(({ clients }) => meets(asked.otherSide, clients)),
    retainedByOtherSide: retainers.some(({ party }) => meets(asked.otherSide, [party])),
    servesAgainstAsker: matters.some(({ otherSide }) => meets([asked.asker], otherSide)),
    askerIsRelative: meets([asked.asker], ties.relatives),
  }
  return (Object.keys(conflictRules) as ConflictRule[]).filter((rule) => found[rule])
}

const meets = (some: readonly PartyMarks[], others: readonly PartyMarks[]) =>
  some.some((one) => others.some((other) => isSameParty(one, other)))

export const conflictOf = (asked: AskedMatter, ties: Ties, now: number): ConflictDegree => {
  const degrees = conflictsOf(asked, ties, now).map((rule) => conflictRules[rule])
  return degrees.find((degree) => degree === 'absolute') ?? degrees[0] ?? 'clear'
}

/** In a consultation every hit goes on to the next adviser; whom a relative one may be asked of is the client alone, and only for representation. */
export const mayConsult = (degree: ConflictDegree): boolean => degree === 'clear'

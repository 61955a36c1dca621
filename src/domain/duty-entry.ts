/** 工作日志: what an adviser did for a village, written by what happened and only confirmed by the adviser. */
export const dutyKinds = ['consultation', 'booking', 'visit', 'lecture', 'firmVisit', 'chat', 'phone'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** 驻村、法治讲座、律所走访: what has a beginning and an end at the village. */
export const siteKinds = ['visit', 'lecture', 'firmVisit'] as const satisfies readonly DutyKind[]
export type SiteKind = (typeof siteKinds)[number]
export const isOnSite = (kind: DutyKind): kind is SiteKind => (siteKinds as readonly DutyKind[]).includes(kind)

/** 微信群里、电话里答的: what no program sees, so the adviser says it. */
export const saidKinds = ['chat', 'phone'] as const satisfies readonly DutyKind[]

/** 到村证明: the village's own code at both ends, or the word of its clerk, who may also say that nobody came. */
export const dutyProofs = ['code', 'clerk', 'denied'] as const
export type DutyProof = (typeof dutyProofs)[number]

/** Nobody is on site longer than this in one go; who forgot to end it names the time and asks the clerk. */
export const longestVisitMs = 12 * 3_600_000

export interface DutyFacts {
  readonly kind: DutyKind
  readonly minutes: number | null
  readonly proof: DutyProof | null
  readonly isConfirmed: boolean
}

/** Whether the ledger counts it: confirmed by the adviser, and at the village only what the village vouches for. */
export const countsInLedger = ({ kind, minutes, proof, isConfirmed }: DutyFacts): boolean =>
  isConfirmed && (!isOnSite(kind) || (minutes !== null && (proof === 'code' || proof === 'clerk')))

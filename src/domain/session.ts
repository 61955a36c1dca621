/** Where a session lives: on a self-hosted mini-program's phone, at a desk that others sit down at, or with an invented person. */
export const sessionKinds = ['phone', 'desk', 'development'] as const
export type SessionKind = (typeof sessionKinds)[number]

const minute = 60_000
const day = 24 * 60 * minute

/** How long it lives unused, and how long at most. */
const lifetimes: Readonly<Record<SessionKind, { readonly idle: number; readonly most: number }>> = {
  phone: { idle: 7 * day, most: 90 * day },
  desk: { idle: 120 * minute, most: 12 * 60 * minute },
  development: { idle: 7 * day, most: 90 * day },
}

export interface SessionSpan {
  readonly kind: SessionKind
  /** Milliseconds, as all moments here. */
  readonly createdAt: number
  readonly expiresAt: number
}

/** When a session that is used now ends if it is not used again. */
export const endOf = ({ kind, createdAt }: Pick<SessionSpan, 'kind' | 'createdAt'>, at: number): number =>
  Math.min(at + lifetimes[kind].idle, createdAt + lifetimes[kind].most)

/** The later end to be written, or nothing while too little of the idle time is gone to be worth a write. */
export const slide = (span: SessionSpan, at: number): number | undefined => {
  const end = endOf(span, at)
  return end - span.expiresAt >= lifetimes[span.kind].idle / 10 ? end : undefined
}

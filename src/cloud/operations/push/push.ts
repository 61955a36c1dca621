import * as z from 'zod/mini'
import { flowRules, isPushFlow, type PushFlow, pushFlows } from '../../../domain/push-flow'
import { type Barring, isBarred } from '../../../domain/report-guard'
import type { App } from '../../app'
import { listAbsences } from '../../store/absence-store'
import type { ClaimedEntry } from '../../store/outbox-store'
import { listPushCounts } from '../../store/push-count-store'
import { listPosts, listSubjects, type Post } from '../../store/push-store'
import type { Spent } from '../../store/settle-store'
import { type Grant, listGrants } from '../../store/subscribe-store'
import type { Told } from '../../wording/push'
import { type About, loadAbouts } from './told-of'

/** Somebody who is to be told of something, with all that decides how. */
export interface Push {
  readonly entry: ClaimedEntry
  readonly flow: PushFlow
  readonly account: string
  /** Where it is, and so whose it is to know. */
  readonly report: About['place']
  /** 回避: whom it keeps out. */
  readonly guard: Barring | undefined
  readonly told: Told
  /** Danger waits for no morning. */
  readonly isUrgent: boolean
  readonly openid: string | undefined
  readonly grants: readonly Grant[]
  readonly posts: readonly Post[]
  /** As whose officer they are told. */
  readonly unit: string | undefined
  readonly isAway: boolean
  /** 代班: has the place of whoever is away. */
  readonly standIn: string | null
  readonly sentToday: number
  /** Somebody at the center wants it sent, whatever our ledger says. */
  readonly isAgain: boolean
}

const Payload = z.object({
  flow: z.enum(pushFlows),
  account: z.uuid(),
  unit: z.optional(z.uuid()),
  urgent: z.optional(z.boolean()),
  again: z.optional(z.boolean()),
})

/** Reads for a whole batch, in a handful of statements, what each of its pushes needs. */
export const loadPushes = async (app: App, entries: readonly ClaimedEntry[]) => {
  const { db } = app
  const at = app.now()
  const accounts = [...new Set(entries.map(({ payload }) => String(payload['account'])))]
  const staff = [...new Set(entries.filter(isForStaff).map(({ payload }) => String(payload['account'])))]
  const [aboutOf, subjects, grants, posts, absences, counts] = await Promise.all([
    loadAbouts(app, entries),
    listSubjects(db, accounts),
    listGrants(db, accounts),
    staff.length ? listPosts(db, staff, at) : [],
    staff.length ? listAbsences(db, staff, at) : [],
    listPushCounts(db, accounts, at),
  ])
  const [grantsOf, postsOf, subjectsOf] = [byAccount(grants), byAccount(posts), byAccount(subjects)]
  const away = new Map(absences.map(({ account, stand_in }) => [account, stand_in]))
  const sent = new Map(counts.map(({ account, flow, count }) => [`${account}:${flow}`, count]))
  const knownTo = (entry: ClaimedEntry, account: string): About | undefined => {
    const about = aboutOf(entry)
    return about && !isKeptFrom(entry, about, { account, grants: postsOf.get(account) ?? [] }) ? about : undefined
  }
  return {
    /** Nothing where what it is about is gone, or is kept from whoever would be told. */
    pushOf: (entry: ClaimedEntry): Push | undefined => {
      const { flow, account, unit, urgent = false, again = false } = Payload.parse(entry.payload)
      const about = knownTo(entry, account)
      if (!about) return undefined
      return {
        entry,
        flow,
        account,
        report: about.place,
        guard: about.guard,
        told: about.told,
        isUrgent: urgent || about.isUrgent,
        openid: openidOf(app, subjectsOf.get(account) ?? []),
        grants: grantsOf.get(account) ?? [],
        posts: postsOf.get(account) ?? [],
        unit,
        isAway: away.has(account),
        standIn: away.get(account) ?? null,
        sentToday: sent.get(`${account}:${flow}`) ?? 0,
        isAgain: again,
      }
    },
    /** What this batch has used up already is not there for the next of it. */
    countSent: ({ account, flow, template }: Spent) => {
      sent.set(`${account}:${flow}`, (sent.get(`${account}:${flow}`) ?? 0) + 1)
      const left = grantsOf.get(account)?.map((grant) => (grant.template === template ? { ...grant, balance: grant.balance - 1 } : grant))
      if (left) grantsOf.set(account, left)
    },
  }
}

/** 回避. */
const isKeptFrom = (entry: ClaimedEntry, { guard }: About, person: Parameters<typeof isBarred>[1]): boolean =>
  guard !== undefined && isForStaff(entry) && isBarred(guard, person)

const isForStaff = ({ payload: { flow } }: ClaimedEntry) =>
  typeof flow === 'string' && isPushFlow(flow) && flowRules[flow].to !== 'resident'

const byAccount = <Row extends { readonly account: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const rowsByAccount = new Map<string, Row[]>()
  for (const row of rows) rowsByAccount.set(row.account, [...(rowsByAccount.get(row.account) ?? []), row])
  return rowsByAccount
}

/** The development sign-in's people have no openid; the stand-in knows them by their word. */
const openidOf = ({ isDevelopment }: App, subjects: readonly { kind: string; subject: string }[]): string | undefined => {
  const subjectOf = (kind: string) => subjects.find((each) => each.kind === kind)?.subject
  return subjectOf('openid') ?? (isDevelopment ? subjectOf('development') : undefined)
}

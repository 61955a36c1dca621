import type { App } from '../../../src/cloud/app'
import { give } from './duty-requests'

const county = 899_001
const id = (number: number) => `0197c9ab-0000-7000-8026-${String(number).padStart(12, '0')}`
const key = { county, id: id(1) }
const ask = (by: string, procedure: string, input?: unknown) => ({ by, procedure, ...(input !== undefined && { input }) })

/** 公开问答 is off until the city sets it, and answers as if there were none; test/cloud/library walks it where it is on. */
export const libraryRequests = [
  ask('worker-1', 'library.search', { words: '借条' }),
  ask('worker-1', 'library.view', key),
  ask('worker-1', 'library.own'),
  ask('worker-1', 'library.decide', { ...key, action: 'withdraw' }),
  ask('worker-1', 'library.desk'),
  ask('worker-1', 'library.review', { ...key, approve: true }),
  ask('worker-1', 'library.request', {
    ...{ county, id: id(3), consultation: id(4) },
    ...{ question: '邻居借钱有借条不还怎么办', answer: '先催，再到法院起诉，三年以内都可以。' },
  }),
]

/** Where the city has set it on: what was answered is asked for, looked over, agreed to and read; the dispatcher is the adviser. */
export const publicLibraryRequests = [
  ask('dispatcher', 'library.request', {
    ...{ county, id: id(5), consultation: '0197c9ab-0000-7000-8020-000000000001' },
    ...{ question: '邻居借钱有借条不还怎么办', answer: '先催，再到法院起诉，三年以内都可以。' },
  }),
  ask('worker-1', 'library.review', { county, id: id(5), approve: true }),
  ask('worker-1', 'library.decide', { county, id: id(5), action: 'consent' }),
  ask('worker-1', 'library.view', { county, id: id(5) }),
]

/** What the rule takes out, how far it is, and what is sent back with its reason. */
export const publicLibraryMoreRequests = [
  ask('dispatcher', 'library.tryOut', {
    ...{ county, consultation: '0197c9ab-0000-7000-8020-000000000001' },
    ...{ question: '邻居借了21000元，有借条不还怎么办', answer: '先催，再到法院起诉，三年以内都可以。' },
  }),
  ask('dispatcher', 'library.about', { county, consultation: '0197c9ab-0000-7000-8020-000000000001' }),
  ask('worker-1', 'library.search', { words: '借条' }),
  ask('worker-1', 'library.decide', { county, id: id(5), action: 'withdraw' }),
]

/** What the city set is remembered for a minute, so a minute passes. */
const setOn = async ({ db }: App, clock: { now: Date }) => {
  const set = { id: id(6), name: 'publicLibrary', value: 'true', valid_from: new Date('2026-11-01'), set_by: id(7) }
  await db
    .insertInto('setting')
    .values({ ...set, set_at: new Date('2026-10-01') } as never)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db.updateTable('consultation').set({ neutral: false }).where('county', '=', county).execute()
  clock.now = new Date(clock.now.getTime() + 90_000)
}

/** The grid worker answers for the county as well, and practices law. */
export const happensBeforeLibrary: Readonly<Record<string, (app: App, clock: { now: Date }) => Promise<unknown>>> = {
  'library.desk': (app) => give(app, 'worker-1', 'administrator', String(county)),
  'library.request': async (app, clock) => {
    await give(app, 'worker-1', 'lawyer', id(9))
    await setOn(app, clock)
  },
}

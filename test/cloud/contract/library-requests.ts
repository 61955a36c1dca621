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

/** The grid worker answers for the county as well, and practices law. */
export const happensBeforeLibrary: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  'library.desk': (app) => give(app, 'worker-1', 'administrator', String(county)),
  'library.request': (app) => give(app, 'worker-1', 'lawyer', id(9)),
}

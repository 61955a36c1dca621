import { uuidv7 } from 'uuidv7'
import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import type { Area } from './an-area'

const aFind = (grid: string) => ({
  id: uuidv7(),
  words: '井盖松了',
  category: null,
  place: { by: 'grid', grid, words: '南门' },
  attachments: [],
  course: { is: 'keep' },
})

const forAnother = (grid: string) => ({
  id: uuidv7(),
  words: '张奶奶家门口的路灯不亮',
  category: null,
  place: { by: 'grid', grid, words: '测试小区一栋' },
  attachments: [],
  relation: 'neighbor',
  person: { name: '张桂英', phone: `137${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}` },
  consent: { version: 1, at: '2026-11-23T00:00:00Z', words: '行', recording: null },
})

/** Somebody speaks for the resident of this area's matter. */
const spokenFor = async ({ world: { app, community }, county, report }: Area) => {
  const proxy = { county, report: report.id, account: community.dispatcher, relation: 'other' as const, recording: null, ended_at: null }
  await app.db
    .insertInto('report_proxy')
    .values({ ...proxy, agreed_at: app.now(), agreed_words: '行', consent_version: 1, since: app.now() })
    .onConflict((conflict) => conflict.columns(['county', 'report']).doUpdateSet({ ended_at: null }))
    .execute()
  return { county, id: report.id }
}

/** The one who speaks for the resident is the center's own person here. */
const withProxy = (area: Area) => ({ ...area.belonging, proxies: [area.world.community.dispatcher] })

const looksAfter = {
  isOpenTo: ({ grid }: Area, { grants }: Person) =>
    grants.some(({ role, area }) => (role === 'dispatcher' || role === 'administrator') && covers(area, grid)),
}

/** What grid workers do of their own accord, who speaks for whom, who is on duty, and the papers. */
export const workerSamples = {
  'find.categories': { input: () => undefined },
  'find.file': {
    input: ({ grid }: Area) => aFind(grid),
    isOpenTo: ({ grid }: Area, { grants }: Person) => grants.some(({ role, area }) => role === 'gridWorker' && area === grid),
  },
  'proxy.sentence': { input: () => undefined },
  'proxy.file': { input: ({ grid }: Area) => forAnother(grid) },
  'proxy.view': { input: spokenFor, whose: withProxy },
  'proxy.end': { input: spokenFor, whose: withProxy },
  'duty.view': { input: () => undefined },
  'duty.roster': { input: ({ community }: Area) => ({ community }), ...looksAfter },
  'duty.setTurn': {
    input: async ({ world: { app }, county, grid }: Area) => {
      const { account } = await app.db
        .selectFrom('grid_worker')
        .select('account')
        .where('county', '=', county)
        .where('grid', '=', grid)
        .where('valid_to', 'is', null)
        .executeTakeFirstOrThrow()
      return { grid, account, turn: 1 }
    },
    ...looksAfter,
  },
  'paper.view': { input: () => ({ kind: 'log', on: '2026-11-23' }) },
  'paper.export': { input: () => ({ kind: 'summary', on: '2026-11-23', form: 'docx' }) },
}

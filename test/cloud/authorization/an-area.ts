import { uuidv7 } from 'uuidv7'
import type { ReportView } from '../../../src/contract/report'
import type { Belonging } from '../../../src/domain/relation'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'
import { aPersonWith } from './people'

export type World = Awaited<ReturnType<typeof aWorld>>

/** A place with someone who lives there and a matter of theirs. */
export interface Area {
  readonly world: World
  readonly county: number
  readonly grid: string
  readonly community: string
  readonly point: { readonly longitude: number; readonly latitude: number }
  readonly subject: string
  readonly resident: Awaited<ReturnType<typeof aCaller>>
  readonly report: ReportView
  /** Another of theirs, which this one may be merged into. */
  readonly twin: ReportView
  /** 物业 that may be given it, with who works for it, and another that may help. */
  readonly unit: string
  readonly officer: { readonly account: string; readonly subject: string }
  readonly helper: string
  /** What the table of rights asks about a thing of this resident's. */
  readonly belonging: Belonging
}

const areaIn = async (world: World, index: 0 | 1): Promise<Area> => {
  const { app, county, community } = world
  const { code: grid, center } = community.grids[index]
  const subject = `resident-${index + 1}-${county}`
  const resident = await aCaller(app, subject)
  const file = async () => (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid))).report
  const [report, twin] = [await file(), await file()]
  const [unit, helper] = [await aPropertyCompany(world, grid, '甲'), await aPropertyCompany(world, grid, '乙')]
  const officer = await aPersonWith(world, { role: 'officer', area: unit })
  const belonging = await app.db
    .selectFrom('report')
    .selectAll()
    .where('county', '=', county)
    .where('id', '=', report.id)
    .executeTakeFirstOrThrow()
  const point = { longitude: center[0], latitude: center[1] }
  return { world, county, grid, community: community.community, point, subject, resident, report, twin, unit, helper, officer, belonging }
}

const aPropertyCompany = async ({ app, county }: World, grid: string, name: string): Promise<string> => {
  const id = uuidv7()
  const row = { county, id, kind: 'property' as const, level: null, name: `测试物业${name}${id}`, phone: null }
  await app.db.insertInto('organization').values(row).execute()
  await app.db
    .insertInto('service_area')
    .values({ county, id: uuidv7(), organization: id, division: null, grid, valid_from: '2026-01-01', valid_to: null })
    .execute()
  return id
}

/** One's own grid, the next one of the same town, and one far away. */
export const someAreas = async () => {
  const [home, away] = [await aWorld(), await aWorld()]
  return { own: await areaIn(home, 0), nextDoor: await areaIn(home, 1), other: await areaIn(away, 0) }
}

/** A photo that its owner has sent and not yet used. */
export const aSentPhoto = async ({ world: { app }, county, resident, belonging }: Area): Promise<string> => {
  const id = uuidv7()
  await resident.answer('photo.begin', { id, county, kind: 'photo', bytes: 100 })
  await app.db
    .updateTable('attachment')
    .set({ state: 'uploaded', original_key: `originals/${id}` })
    .where('county', '=', county)
    .where('id', '=', id)
    .where('owner', '=', belonging.reporter)
    .execute()
  return id
}

/** A push about this area's matter that could not be brought to anybody. */
export const aDeadLetter = async ({ world: { app }, county, report }: Area): Promise<string> => {
  const { id } = await app.db
    .updateTable('outbox')
    .set({ failed_at: app.now(), last_error: 'subscribe refused 40003' })
    .where('county', '=', county)
    .where('about', '=', report.id)
    .where('kind', '=', 'push')
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Words of this area's matter that a person has to look at. */
export const aCheckToJudge = async ({ world: { app }, county, report }: Area): Promise<string> => {
  const { id } = await app.db
    .updateTable('content_check')
    .set({ state: 'toJudge', why: 'risky', judged_by: null, judged_at: null, judged_words: null })
    .where('county', '=', county)
    .where('report', '=', report.id)
    .where('kind', '=', 'text')
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const revisionOf = async ({ world: { app }, county, report }: Area): Promise<number> => {
  const stored = app.db.selectFrom('report').select('revision').where('county', '=', county).where('id', '=', report.id)
  return (await stored.executeTakeFirstOrThrow()).revision
}

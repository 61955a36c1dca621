import type { Failure } from '../../../contract/failure'
import type { OrderImport, PutOrders } from '../../../contract/order'
import type { Person } from '../../../domain/authorization'
import type { Outcome } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import { firstStatus } from '../../../domain/report-status'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { listGridWorkers } from '../../store/grid-store'
import { deleteImported, findGridNamed, insertImport, listImports, lockImported, lockOrders } from '../../store/order-store'
import { insertOutbox } from '../../store/outbox-store'
import { whoseTurn } from '../duty/whose-turn'
import { fileEntered } from '../intake/file-entered'
import { pushEntries, toldAtCenter } from '../report/push-entries'
import { Rollback, undone } from '../report/rollback'
import { type Rules, readRules } from '../report/rules'
import { admitted } from '../routing/refuse-route'
import { compareOrders, type Order } from './try-out'

/** 导入: all that is new or nothing, once, however often it is sent; the center has them and deals them out. */
export const putOrders = async (app: App, person: Person, { id, file }: PutOrders): Promise<Outcome<OrderImport, Failure>> => {
  const rules = await readRules(app)
  return undone(app.db.transaction().execute((trx) => put({ app, trx, rules, person }, id, file)))
}

interface Putting {
  readonly app: App
  readonly trx: Database
  readonly rules: Rules
  readonly person: Person
}

const put = async (putting: Putting, id: string, file: string): Promise<OrderImport> => {
  const { app, trx, person } = putting
  await lockOrders(trx)
  const before = (await listImports(trx, person.account)).find((each) => each.id === id)
  if (before) return toImport(before)
  const compared = await compareOrders(app, trx, person, file)
  if (!compared) throw new Rollback('ordersUnreadable')
  const { lines, orders } = compared
  if (lines.some(({ outcome }) => outcome === 'refused')) throw new Rollback('ordersHaveProblems')
  const at = app.now()
  for (const county of new Set(orders.map(({ community }) => countyOf(community)))) {
    const here = orders.filter(({ community }) => countyOf(community) === county)
    const isNew = await insertImport(trx, { county, id, by: person.account, at, count: here.length })
    if (!isNew) throw new Rollback('idTaken')
    for (const order of here) await fileOrder(putting, { county, importId: id, order })
  }
  return { id, at: at.toISOString(), count: orders.length, undone: false }
}

/** With the grid whose estate the address names, unless the admission list keeps it from grids, or with the center; whoever has it is told as of any other. */
const fileOrder = async (putting: Putting, { county, importId, order }: { county: number; importId: string; order: Order }) => {
  const { app, trx, rules, person } = putting
  const { number, words, community, placeWords, category, name, phone } = order
  const [id, at] = [app.newId(), app.now()]
  const named = await findGridNamed(trx, { county, community, words: placeWords })
  const there = named === undefined ? [] : await listGridWorkers(trx, county, named, at)
  const workers = await admitted(trx, { community, category }, { workers: there, at })
  const grid = workers.length > 0 && named !== undefined ? named : null
  const turn = await whoseTurn(trx, rules, { county, workers, category })
  const event = await fileEntered(putting, {
    id,
    status: firstStatus(grid),
    source: 'hotline12345',
    outerNumber: number,
    ...{ words, category, placeWords, importId },
    place: { county, community, grid, point: null },
    holder: turn.holder,
    reporter: null,
    caller: { name, phone, hasAgreed: false },
  })
  if (event === undefined) return
  const told =
    grid === null ? await toldAtCenter(trx, { community }, at) : turn.told.map((account) => ({ flow: 'newReport' as const, account }))
  // Whoever put them in knows of them.
  const others = told.filter(({ account }) => account !== person.account)
  await insertOutbox(trx, pushEntries(app, { county, report: id, event, at, told: others }))
}

const toImport = ({ id, at, count, undone }: Awaited<ReturnType<typeof listImports>>[number]): OrderImport => ({
  id,
  at: at.toISOString(),
  count,
  undone,
})

export const listOrderImports = async ({ db }: Pick<App, 'db'>, { account }: Person): Promise<OrderImport[]> =>
  (await listImports(db, account)).map(toImport)

/** 整批撤回: whoever put them in takes all of them out again, while nobody has acted on any. */
export const undoOrders = (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { id }: { id: string },
): Promise<Outcome<Record<string, never>, Failure>> =>
  undone(
    db.transaction().execute(async (trx) => {
      const found = (await listImports(trx, account)).find((each) => each.id === id)
      if (!found) throw new Rollback('notFound')
      const reports = await lockImported(trx, id)
      if (reports.some(({ touched }) => touched)) throw new Rollback('ordersInWork')
      await deleteImported(trx, id, reports, now())
      return {}
    }),
  )

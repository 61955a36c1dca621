import type { Failure } from '../../../contract/failure'
import type { TriedOrders } from '../../../contract/order'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { readPhone } from '../../../domain/phone'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'
import type { Database } from '../../store/database'
import { listCommunitiesIn, listKnownNumbers } from '../../store/order-store'
import { orderWording as wording } from '../../wording/intake'
import { type OrderRow, readOrders } from './order-workbook'

export interface Order {
  readonly number: string
  readonly words: string
  readonly community: string
  readonly placeWords: string
  readonly category: string | null
  readonly name: string
  readonly phone: string | null
}

type Line = TriedOrders['rows'][number]

interface ComparedOrders {
  readonly lines: readonly Line[]
  readonly orders: readonly Order[]
}

/** 预览: what would come in, what is here already and what is wrong, row by row; nothing is written. */
export const tryOrders = async (
  app: Pick<App, 'db' | 'now'>,
  person: Person,
  { file }: { file: string },
): Promise<Outcome<TriedOrders, Failure>> => {
  const compared = await compareOrders(app, app.db, person, file)
  if (!compared) return fail('ordersUnreadable')
  const count = (outcome: Line['outcome']) => compared.lines.filter((line) => line.outcome === outcome).length
  return succeed({ rows: [...compared.lines], counts: { new: count('new'), duplicate: count('duplicate'), refused: count('refused') } })
}

/** A number that stands twice, or is known here, comes in once: the first that is whole. */
export const compareOrders = async (
  { now }: Pick<App, 'now'>,
  db: Database,
  { grants }: Person,
  file: string,
): Promise<ComparedOrders | undefined> => {
  const rows = await readOrders(file)
  if (!rows) return undefined
  const known = await whatIsKnown(db, { grants, rows, at: now() })
  const taken = new Map<string, number>()
  const orders: Order[] = []
  const lines = rows.map((row): Line => {
    const number = row.cell(wording.number)
    const compared = compareRow(row, known, taken)
    if (!compared.ok) return { row: row.row, number, ...compared.failure }
    taken.set(number, row.row)
    orders.push(compared.value)
    return { row: row.row, number, outcome: 'new', message: wording.fresh }
  })
  return { lines, orders }
}

const whatIsKnown = async (
  db: Database,
  { grants, rows, at }: Pick<Person, 'grants'> & { rows: readonly OrderRow[]; at: Date },
): Promise<Known> => {
  const areas = grants.filter(({ role }) => role === 'dispatcher').map(({ area }) => area)
  const here = await listKnownNumbers(
    db,
    rows.map(({ cell }) => cell(wording.number)),
  )
  return {
    communities: await listCommunitiesIn(db, areas),
    categories: (await listKeptCategories(db, at)).filter(({ parent }) => parent !== null),
    numbers: new Map(here.map((each) => [each.outer_number ?? '', formatReportNumber(each)])),
  }
}

const compareRow = (row: OrderRow, known: Known, taken: ReadonlyMap<string, number>): Outcome<Order, Pick<Line, 'outcome' | 'message'>> => {
  const number = row.cell(wording.number)
  const [ours, before] = [known.numbers.get(number), taken.get(number)]
  if (ours !== undefined) return fail({ outcome: 'duplicate', message: wording.known(ours) })
  if (before !== undefined) return fail({ outcome: 'duplicate', message: wording.twiceInFile(before) })
  const order = readOrder(row, known)
  return order.ok ? order : fail({ outcome: 'refused', message: order.failure })
}

interface Known {
  readonly communities: readonly { readonly code: string; readonly name: string }[]
  readonly categories: readonly { readonly code: string; readonly name: string }[]
  /** Ours, by the other system's. */
  readonly numbers: ReadonlyMap<string, string>
}

/** The sentence for whoever imports stands in for a failure here: nobody but that person reads it. */
const readOrder = (row: OrderRow, { communities, categories }: Known): Outcome<Order, string> => {
  const { cell } = row
  const [number, typed] = [cell(wording.number), cell(wording.phone)]
  const problem = problemOf(row)
  if (problem) return fail(problem)
  const named = communities.filter(({ code, name }) => [code, name].includes(cell(wording.community)))
  const [community, another] = named
  if (!community) return fail(wording.noCommunity(cell(wording.community)))
  if (another) return fail(wording.twoCommunities(cell(wording.community)))
  const category = categories.find(({ code, name }) => [code, name].includes(cell(wording.category)))
  if (!category && cell(wording.category) !== '') return fail(wording.noCategory(cell(wording.category)))
  const phone = typed === '' ? null : readPhone(typed)
  if (phone === undefined) return fail(wording.badPhone)
  const [words, placeWords, name] = [cell(wording.words), cell(wording.place), cell(wording.name)]
  return succeed({ number, words, placeWords, name, phone, community: community.code, category: category?.code ?? null })
}

const mostSigns = [
  [wording.words, 2000],
  [wording.place, 100],
  [wording.name, 20],
] as const

const problemOf = ({ cell }: OrderRow): string | undefined => {
  const empty = [wording.number, wording.words, wording.community].find((heading) => cell(heading) === '')
  if (empty) return wording.empty(empty)
  if (!/^[A-Za-z0-9-]{3,40}$/.test(cell(wording.number))) return wording.numberForm
  const long = mostSigns.find(([heading, most]) => cell(heading).length > most)
  return long && wording.tooLong(long[0], long[1])
}

import type { TriedRoster } from '../../../contract/roster'
import { rosterHeadings, rosterWording as wording } from '../../wording/roster'
import type { Read } from './read-row'
import type { RosterRow } from './roster-workbook'

interface Comparing<Entry, Listed> {
  readonly rows: readonly RosterRow[]
  readonly listed: readonly Listed[]
  readonly read: (row: RosterRow) => Read<Entry>
  /** By what two rows are the same person, with the sentence for the second of them. */
  readonly keys: readonly { readonly of: (entry: Entry) => string; readonly twice: (row: number) => string }[]
  readonly isSame: (entry: Entry, listed: Listed) => boolean
  readonly changes: (entry: Entry, listed: Listed) => readonly string[]
}

type Judged<Entry, Listed> =
  | { readonly outcome: 'refused'; readonly message: string }
  | { readonly outcome: 'new'; readonly message: string; readonly entry: Entry }
  | { readonly outcome: 'changed' | 'same'; readonly message: string; readonly entry: Entry; readonly listed: Listed }

export interface ComparedRows<Entry, Listed> {
  /** But for those that stay as they are. */
  readonly lines: TriedRoster['rows']
  readonly counts: TriedRoster['counts']
  readonly added: readonly Entry[]
  readonly changed: readonly { readonly entry: Entry; readonly listed: Listed }[]
  readonly leavers: readonly Listed[]
  readonly staying: readonly Listed[]
}

/** What each row of a roster is beside who is listed already, and who of these is in none of them; nothing is written. */
export const compareRows = <Entry, Listed>(comparing: Comparing<Entry, Listed>): ComparedRows<Entry, Listed> => {
  const taken = comparing.keys.map(() => new Map<string, number>())
  const judged = comparing.rows.map((row) => ({ row, ...judge(comparing, taken, row) }))
  const found = new Set(judged.flatMap((each) => ('listed' in each ? [each.listed] : [])))
  const count = (outcome: (typeof judged)[number]['outcome']) => judged.filter((each) => each.outcome === outcome).length
  return {
    lines: judged
      .filter(({ outcome }) => outcome !== 'same')
      .map(({ row, outcome, message }) => ({ row: row.row, name: row.cell(rosterHeadings.name), outcome, message })),
    counts: { new: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') },
    added: judged.flatMap((each) => (each.outcome === 'new' ? [each.entry] : [])),
    changed: judged.flatMap((each) => (each.outcome === 'changed' ? [{ entry: each.entry, listed: each.listed }] : [])),
    leavers: comparing.listed.filter((each) => !found.has(each)),
    staying: comparing.listed.filter((each) => found.has(each)),
  }
}

const judge = <Entry, Listed>(
  { listed, read, keys, isSame, changes }: Comparing<Entry, Listed>,
  taken: readonly Map<string, number>[],
  row: RosterRow,
): Judged<Entry, Listed> => {
  const outcome = read(row)
  if (!outcome.ok) return { outcome: 'refused', message: outcome.failure }
  const entry = outcome.value
  const second = keys.flatMap(({ of, twice }, at) => {
    const first = taken[at]?.get(of(entry))
    return first === undefined ? [] : [twice(first)]
  })
  if (second[0] !== undefined) return { outcome: 'refused', message: second[0] }
  for (const [at, { of }] of keys.entries()) taken[at]?.set(of(entry), row.row)
  const before = listed.find((each) => isSame(entry, each))
  if (before === undefined) return { outcome: 'new', message: wording.fresh, entry }
  const what = changes(entry, before)
  return what.length > 0
    ? { outcome: 'changed', message: wording.changed(what), entry, listed: before }
    : { outcome: 'same', message: wording.same, entry, listed: before }
}

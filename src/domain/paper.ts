import type { NumberSpan } from './number-span'
import type { ReportEvent } from './report-action'

/** 网格日志、民情日记、月台账、年度小结. */
export const paperKinds = ['log', 'diary', 'ledger', 'summary'] as const
export type PaperKind = (typeof paperKinds)[number]

/** Over what stretch each is written. */
export const paperSpan: Readonly<Record<PaperKind, NumberSpan>> = { log: 'day', diary: 'day', ledger: 'month', summary: 'year' }

/** What of a worker's events their papers count, under one name each; what was found or filed for another begins a matter. */
export const paperActs = [
  'found',
  'spokenFor',
  'accept',
  'contact',
  'call',
  'finish',
  'sendBack',
  'passOn',
  'dispatch',
  'reportFinding',
  'verify',
  'redo',
  'askMore',
  'note',
] as const
export type PaperAct = (typeof paperActs)[number]

/** Nothing where the papers do not speak of it. */
export const paperActOf = (action: ReportEvent, as: 'gridWorker' | 'proxy'): PaperAct | undefined => {
  if (action === 'submit') return as === 'proxy' ? 'spokenFor' : 'found'
  return as === 'gridWorker' ? paperActs.find((act) => act === action) : undefined
}

/** How often each stands there, in the order of the list; what never does is not named. */
export const countsOf = <Name extends string>(names: readonly Name[], given: readonly Name[]): { name: Name; count: number }[] =>
  names.map((name) => ({ name, count: given.filter((each) => each === name).length })).filter(({ count }) => count > 0)

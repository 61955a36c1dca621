import type { Paper } from '../../../contract/paper'
import { formatReportNumber } from '../../../domain/report-number'
import { paperWording } from '../../wording/paper'
import type { Acted } from './view-paper'

type Line = Paper['lines'][number]

/** 网格日志: everything that was done, one after the other. */
export const logLines = (acted: readonly Acted[]): Line[] =>
  acted.map((event) => ({ ...lineOf(event), what: paperWording.acts[event.act], words: keptOr(event, event.said ?? '') }))

/** 民情日记: what people said, and what they were told, a line for each matter. */
export const diaryLines = (acted: readonly Acted[]): Line[] =>
  byMatter(acted).map((events) => {
    const [first] = events
    const answered = events.filter(({ said, act }) => said !== null && act !== 'note').at(-1)?.said ?? ''
    return { ...lineOf(first), what: actsOf(events), words: keptOr(first, paperWording.said(first.words, answered)) }
  })

/** 台账: one line for each matter, and where it stands. */
export const matterLines = (acted: readonly Acted[]): Line[] =>
  byMatter(acted).map((events) => {
    const [first] = events
    const { status, finished_at, words } = first
    return { ...lineOf(first), what: paperWording.statuses(status, finished_at !== null), words: keptOr(first, words) }
  })

type Matter = readonly [Acted, ...Acted[]]

const byMatter = (acted: readonly Acted[]): Matter[] => {
  const matters = new Map<string, [Acted, ...Acted[]]>()
  for (const event of acted) {
    const known = matters.get(event.report)
    if (known) known.push(event)
    else matters.set(event.report, [event])
  }
  return [...matters.values()]
}

const actsOf = (events: readonly Acted[]): string => [...new Set(events.map(({ act }) => paperWording.acts[act]))].join('、')

const lineOf = (event: Acted): Omit<Line, 'what' | 'words'> => ({
  at: event.at.toISOString(),
  number: formatReportNumber(event),
  place: event.place_words,
  category: event.category_name ?? paperWording.unsorted,
})

/** A paper is handed around: what somebody asked to be kept close does not stand in it. */
const keptOr = ({ ring }: Acted, words: string): string => (ring === 'public' || words === '' ? words : paperWording.kept)

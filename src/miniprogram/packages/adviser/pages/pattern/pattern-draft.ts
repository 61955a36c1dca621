import type { SetPattern } from '../../../../../contract/diary'
import { type HoursDraft, rangesIn, toDrafts } from '../../hours'

type Pattern = SetPattern['pattern']

/** 排班 as it is being written. */
export interface PatternDraft {
  readonly weekly: readonly (readonly HoursDraft[])[]
  readonly breaks: readonly HoursDraft[]
  readonly makeup: readonly HoursDraft[] | null
  readonly worksOnHolidays: boolean
}

export const draftOf = ({ weekly, breaks, makeup, worksOnHolidays }: Pattern): PatternDraft => ({
  weekly: weekly.map(toDrafts),
  breaks: toDrafts(breaks),
  makeup: makeup && toDrafts(makeup),
  worksOnHolidays,
})

/** What was written, or whose hours are wrong: a weekday from 0, or another part. */
export const patternIn = (
  draft: PatternDraft,
): { pattern: Pattern; wrong?: never } | { wrong: number | 'breaks' | 'makeup'; pattern?: never } => {
  const weekly = draft.weekly.map(rangesIn)
  const breaks = rangesIn(draft.breaks)
  const makeup = draft.makeup && rangesIn(draft.makeup)
  const wrongDay = weekly.findIndex(({ fault }) => fault)
  if (wrongDay >= 0) return { wrong: wrongDay }
  if (!breaks.ranges) return { wrong: 'breaks' }
  if (makeup && !makeup.ranges) return { wrong: 'makeup' }
  return {
    pattern: {
      weekly: weekly.map(({ ranges = [] }) => ranges),
      breaks: breaks.ranges.map(({ start, end }) => ({ start, end })),
      makeup: makeup?.ranges ?? null,
      worksOnHolidays: draft.worksOnHolidays,
    },
  }
}

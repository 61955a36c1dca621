import { dayNumberOf, momentOf } from '../../../domain/civil-day'
import { type NumberSpan, stretchOf } from '../../../domain/number-span'

/** The month, quarter or year around a month 'YYYY-MM', as moments. */
export const spanOf = (span: NumberSpan, month: string): { from: Date; until: Date } => {
  const { from, until } = stretchOf(span, `${month}-01`)
  return { from: new Date(momentOf(dayNumberOf(from), 0)), until: new Date(momentOf(dayNumberOf(until), 0)) }
}

export const monthAfter = (month: string): string => stretchOf('month', `${month}-01`).until.slice(0, 7)

import type { CounterName } from '../../domain/report-tally'

/** A counter's name as a column. */
export const columnOf = (name: CounterName): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

import type { NumberRow } from '../../../../../contract/numbers'
import { numbersWords } from '../../../../locales/numbers'

type Share = NumberRow['onTime']

/** Cut and never rounded up, as in the file. */
export const tenthsOf = ({ part, base }: NonNullable<Share>): number => Math.floor((part * 1000) / base)

export const percentOf = (share: Share): string => (share ? `${(tenthsOf(share) / 10).toFixed(1)}%` : numbersWords.none)

import type { LawHit } from './law-search'

const before = 16
const shown = 64

/** So much of an article as a list shows, beginning near the first word that was looked for. */
export const aroundMark = ({ text, marks }: Pick<LawHit, 'text' | 'marks'>): Pick<LawHit, 'text' | 'marks'> => {
  const first = marks[0]?.start ?? 0
  const from = first + before < shown ? 0 : first - before
  const [head, tail] = [from > 0 ? '…' : '', from + shown < text.length ? '…' : '']
  const words = text.slice(from, from + shown)
  const moved = head.length - from
  const seen = marks
    .filter(({ start }) => start < from + shown)
    .map(({ start, end }) => ({ start: start + moved, end: Math.min(end, from + shown) + moved }))
  return { text: `${head}${words}${tail}`.replaceAll('\n', ' '), marks: seen }
}

import { createReadStream } from 'node:fs'

const batch = 1_000

/** Node's readline would also break a line at U+2028, which people's words may hold. */
export const readLines = async (path: string, take: (lines: readonly string[]) => Promise<void>): Promise<void> => {
  let rest = ''
  let lines: string[] = []
  for await (const chunk of createReadStream(path, 'utf8')) {
    const pieces = `${rest}${chunk}`.split('\n')
    rest = pieces.pop() ?? ''
    lines.push(...pieces)
    while (lines.length >= batch) {
      await take(lines.slice(0, batch))
      lines = lines.slice(batch)
    }
  }
  if (rest) lines.push(rest)
  if (lines.length) await take(lines)
}

/** 到村码 changes this often; the one before still opens, for whoever is just typing it. */
const changesEveryMs = 5 * 60_000

const windowAt = (atMs: number): number => Math.floor(atMs / changesEveryMs)

/** Until when the code that is shown now is shown. */
export const shownUntil = (atMs: number): number => (windowAt(atMs) + 1) * changesEveryMs

/** What a village's code is made of now, and what it was made of just before. */
export const codeSeeds = (community: string, atMs: number): readonly [now: string, before: string] => [
  `visit ${community} ${windowAt(atMs)}`,
  `visit ${community} ${windowAt(atMs) - 1}`,
]

/** Six digits that nobody can work out from those before; `keyed` is hexadecimal and secret. */
export const codeOf = (keyed: string): string => String(Number.parseInt(keyed.slice(0, 12), 16) % 1_000_000).padStart(6, '0')

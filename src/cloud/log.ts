/** 日志: one line of JSON for each thing that happened; by its form it holds nothing that a person wrote and nothing that names one. */
interface LogEntry {
  readonly event: 'call' | 'request' | 'accident'
  /** A procedure, or an address with its parameters' names in place of what was asked. */
  readonly what: string
  readonly ms?: number
  readonly status?: number
  readonly failure?: string
  readonly accident?: Accident
}

export type Log = (entry: LogEntry) => void

interface Accident {
  readonly name: string
  /** PostgreSQL's or the system's own. */
  readonly code?: string
  readonly at: readonly string[]
}

export const createLog =
  (write: (line: string) => void, now: () => Date): Log =>
  (entry) =>
    write(JSON.stringify({ time: now().toISOString(), level: entry.event === 'accident' ? 'error' : 'info', ...entry }))

/** The lines that whoever runs the container collects. */
export const toStandardOutput = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Where it happened, never its message: databases repeat in it what they were given. */
export const accidentOf = (error: unknown): Accident => {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { code } = error as { code?: unknown }
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim())
  return { name: error.name, ...(typeof code === 'string' && { code }), at }
}

const safeInteger = (text: string) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 out of range: ${text}`)
  return value
}

/** One reading of int8, date and numeric on both engines, keyed by PostgreSQL's type id. */
export const columnParsers: Record<number, (text: string) => unknown> = {
  20: safeInteger,
  1082: (text) => text,
  1700: (text) => text,
}

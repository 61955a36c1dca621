const shanghaiMs = 8 * 3_600_000

/** This month in the city, as 'YYYY-MM'. */
export const thisMonth = (): string => new Date(Date.now() + shanghaiMs).toISOString().slice(0, 7)

export const monthBeside = (month: string, by: 1 | -1): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

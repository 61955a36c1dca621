/** Several rows to one statement: a round trip each would take minutes for a city. */
export const inBatches = async <Row>(
  rows: readonly Row[],
  insert: (batch: readonly Row[]) => Promise<unknown>,
  size = 500,
): Promise<void> => {
  for (let at = 0; at < rows.length; at += size) await insert(rows.slice(at, at + size))
}

/** The first bytes of a stream, and the whole of it as if nobody had looked. */
export const peek = async (content: AsyncIterable<Uint8Array>, length: number) => {
  const iterator = content[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.byteLength < length) {
    const next = await iterator.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  const whole = async function* () {
    try {
      yield head
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head, whole, letGo: async () => iterator.return?.() }
}

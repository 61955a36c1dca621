const headerBytes = 8_192

/** The boundary of a multipart/form-data body, as its content type names it. */
export const boundaryOf = (contentType: string | undefined): string | undefined => {
  const [, quoted, plain] = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType ?? '') ?? []
  return quoted ?? plain
}

/** Thrown where a body breaks off, or is not what it says it is. */
export const brokenUpload = 'brokenUpload'

/** The bytes of one field of a form, passed on as they come: nothing is gathered, however large the file. */
export async function* readField(body: AsyncIterable<Uint8Array>, boundary: string, field: string): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]()
  const takeUntil = createTaker(chunks)
  try {
    await drain(takeUntil(`--${boundary}`))
    while (!(await gather(takeUntil('\r\n\r\n'))).includes(`name="${field}"`)) await drain(takeUntil(`\r\n--${boundary}`))
    yield* takeUntil(`\r\n--${boundary}`)
  } finally {
    await chunks.return?.()
  }
}

/** Hands out what comes before a delimiter, and remembers what came after it. */
const createTaker = (chunks: AsyncIterator<Uint8Array>) => {
  let rest: Buffer = Buffer.alloc(0)
  return async function* (delimiter: string): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { before, after, found } = splitAt(rest, delimiter)
      rest = after
      if (before.length > 0) yield before
      if (found) return
      rest = Buffer.concat([rest, await nextOf(chunks)])
    }
  }
}

/** A delimiter may be cut in two by the network, so where none is found its length is held back. */
const splitAt = (bytes: Buffer, delimiter: string) => {
  const at = bytes.indexOf(delimiter)
  if (at >= 0) return { before: bytes.subarray(0, at), after: bytes.subarray(at + delimiter.length), found: true }
  const sure = Math.max(0, bytes.length - delimiter.length + 1)
  return { before: bytes.subarray(0, sure), after: bytes.subarray(sure), found: false }
}

const nextOf = async (chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> => {
  const next = await chunks.next()
  if (next.done) throw new Error('A form breaks off.', { cause: brokenUpload })
  return next.value
}

const drain = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  for await (const _chunk of chunks);
}

const gather = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  let text = ''
  for await (const chunk of chunks) {
    text += Buffer.from(chunk).toString('latin1')
    if (text.length > headerBytes) throw new Error('A form without an end to its headers.', { cause: brokenUpload })
  }
  return text
}

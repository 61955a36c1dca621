import { createHash } from 'node:crypto'
import type { FileContent, StoredFile } from './file-store'

/** Passes the chunks on until there are more bytes than allowed, and knows what went through. */
export const createMeasured = (content: FileContent, maxBytes: number) => {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    chunks: async function* () {
      for await (const chunk of toChunks(content)) {
        bytes += chunk.byteLength
        if (bytes > maxBytes) return
        hash.update(chunk)
        yield chunk
      }
    },
    isTooLarge: () => bytes > maxBytes,
    /** Once, when all chunks went through. */
    result: (key: string): StoredFile => ({ key, bytes, sha256: hash.digest('hex') }),
  }
}

async function* toChunks(content: FileContent): AsyncIterable<Uint8Array> {
  if (content instanceof Uint8Array) yield content
  else if (Symbol.asyncIterator in content) yield* content
  else yield* readerChunks(content.getReader())
}

async function* readerChunks(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel()
  }
}

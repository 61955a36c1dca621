import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { databaseWording } from '../../wording/database'

const Manifest = z.object({
  format: z.literal(1),
  /** The last migration of the database it came from. */
  schema: z.string(),
  /** Photos and recordings, beside the rows; none in an export of an earlier program. */
  files: z.optional(z.object({ count: z.int(), missing: z.int(), inWechat: z.int(), sha256: z.string() })),
  tables: z.array(z.object({ name: z.string(), rows: z.int(), sha256: z.string() })),
})

export type Manifest = z.infer<typeof Manifest>

export const manifestPath = (folder: string) => join(folder, 'manifest.json')
export const tablePath = (folder: string, table: string) => join(folder, `${table}.ndjson`)

/** One stored file: the key in its row, and what it holds. */
export const FileLine = z.object({
  key: z.string(),
  mime: z.nullable(z.string()),
  bytes: z.int(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})
export type FileLine = z.infer<typeof FileLine>

export const filesPath = (folder: string) => join(folder, 'files.ndjson')
export const filesFolder = (folder: string) => join(folder, 'files')
export const filePath = (folder: string, { sha256 }: Pick<FileLine, 'sha256'>) => join(filesFolder(folder), sha256)

/** Written last, so an export that was broken off has none. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(manifestPath(folder), 'utf8').catch(() => '')
  try {
    return Manifest.parse(JSON.parse(text))
  } catch {
    throw new Error(databaseWording.noManifest(folder))
  }
}

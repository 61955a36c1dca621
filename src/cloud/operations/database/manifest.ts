import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { databaseWording } from '../../wording/database'

const Manifest = z.object({
  format: z.literal(1),
  /** The last migration of the database it came from. */
  schema: z.string(),
  tables: z.array(z.object({ name: z.string(), rows: z.int(), sha256: z.string() })),
})

export type Manifest = z.infer<typeof Manifest>

export const manifestPath = (folder: string) => join(folder, 'manifest.json')
export const tablePath = (folder: string, table: string) => join(folder, `${table}.ndjson`)

/** Written last, so an export that was broken off has none. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(manifestPath(folder), 'utf8').catch(() => '')
  try {
    return Manifest.parse(JSON.parse(text))
  } catch {
    throw new Error(databaseWording.noManifest(folder))
  }
}

import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { createDiskFileStore } from '../../../src/cloud/gateways/files/disk-file-store'
import { beginUpload } from '../../../src/cloud/operations/photo/begin'
import { finalizeUpload } from '../../../src/cloud/operations/photo/finalize'
import { receiveUpload } from '../../../src/cloud/operations/photo/receive'
import { aCommunity } from '../../kit/community'

/** A community with a folder of its own for files. */
export const aPhotoWorld = async () => {
  const community = await aCommunity()
  const folder = await mkdtemp(join(tmpdir(), 'linli-photos-'))
  const app = { ...community.app, files: createDiskFileStore({ folder }), uploads: 'form' as const }
  const person = community.person(community.residents[0])
  const { county } = community

  const begin = async (kind: 'photo' | 'recording' = 'photo') => {
    const id = app.newId()
    await beginUpload(app, person, { id, county, kind, bytes: 1000 })
    return id
  }
  const send = (id: string, ...chunks: Uint8Array[]) => receiveUpload(app, person, { county, id, content: inChunks(chunks) })
  return {
    ...community,
    app,
    person,
    begin,
    send,
    /** Begun, sent and finalized. */
    sent: async (content: Uint8Array, kind: 'photo' | 'recording' = 'photo') => {
      const id = await begin(kind)
      await send(id, content)
      await finalizeUpload(app, person, { county, id })
      return id
    },
    stored: (id: string) =>
      app.db.selectFrom('attachment').selectAll().where('county', '=', county).where('id', '=', id).executeTakeFirstOrThrow(),
    fileNames: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    },
  }
}

export async function* inChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk
}

/** Taken in the city, as its camera wrote beside the picture. */
export const aJpeg = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 38/1 0/1' } })
    .jpeg()
    .toBuffer()

export const anSvg = () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

export const aWav = () => Buffer.concat([Buffer.from('RIFF\x24\x08\0\0WAVEfmt ', 'latin1'), Buffer.alloc(2000)])

/** A report in the first grid, filed by this account. */
export const aReport = async ({ app, county, community, first, clock }: Awaited<ReturnType<typeof aPhotoWorld>>, reporter: string) => {
  const id = app.newId()
  await app.db
    .insertInto('report')
    .values({
      county,
      id,
      day: '2026-11-23',
      sequence: Math.floor(Math.random() * 1e9),
      status: 'submitted',
      reporter,
      words: '路灯不亮',
      name_shown: false,
      place_words: '大门口',
      community,
      grid: first,
      submitted_at: clock.now,
      accept_due: clock.now,
      due: clock.now,
      due_provisional: false,
    })
    .execute()
  return id
}

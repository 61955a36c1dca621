import { strToU8, type Zippable, zipSync } from 'fflate'
import type { DataCopy } from '../../../contract/person-data'
import type { Person } from '../../../domain/authorization'
import { keptDays } from '../../../domain/person-data'
import type { App } from '../../app'
import { findCopy, insertCopy } from '../../store/person-data-store'
import { copyPage } from '../../wording/copy-page'
import { everythingOf } from './everything-of'
import { removeCopies } from './remove-copies'

const mostBytes = 90_000_000
const dayMs = 86_400_000
/** Whoever taps twice gets the same file. */
const freshMs = 600_000

type CopyApp = Pick<App, 'db' | 'now' | 'newId' | 'cipher' | 'files'>

/** 副本: all of it in one .zip, as data and as a page that anybody can read, with one's photos. */
export const copyData = async (app: CopyApp, person: Person): Promise<DataCopy> => {
  const { db, now, newId, files } = app
  const until = new Date(now().getTime() + keptDays.copies * dayMs)
  const last = await findCopy(db, person.account, new Date(until.getTime() - freshMs))
  if (last) return toWire(app, last)
  const id = newId()
  const stored = await files.put(`copies/${id}.zip`, await zipOf(app, person), { mime: 'application/zip', maxBytes: mostBytes * 2 })
  if (!stored.ok) throw new Error('a copy that is larger than its parts')
  const copy = { id, account: person.account, key: stored.value.key, bytes: stored.value.bytes, until }
  await db.transaction().execute(async (trx) => {
    await removeCopies({ ...app, db: trx }, person.account)
    await insertCopy(trx, copy)
  })
  return toWire(app, copy)
}

const toWire = async ({ files }: CopyApp, { id, key, bytes, until }: { id: string; key: string; bytes: number; until: Date }) => {
  const elsewhere = await files.addressesOf?.([key])
  return { url: elsewhere?.get(key) ?? `/my-data/${id}`, bytes, until: until.toISOString() }
}

const zipOf = async (app: CopyApp, person: Person): Promise<Uint8Array> => {
  const all = await everythingOf(app, person)
  const entries: Zippable = {
    '我的个人信息.html': strToU8(copyPage(all)),
    'data.json': strToU8(JSON.stringify(all, null, 2)),
  }
  let bytes = 0
  for (const { id, key, mime } of all.files) {
    const content = key === null || bytes > mostBytes ? undefined : await app.files.open(key)
    if (!content) continue
    bytes += content.byteLength
    // Pictures do not grow smaller by being packed.
    entries[`photos/${id}.${endings[mime ?? ''] ?? 'bin'}`] = [content, { level: 0 }]
  }
  return zipSync(entries)
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/aac': 'aac',
  'audio/mp4': 'm4a',
}

import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'
import { adviser } from './a-shop'

const county = 899_001
const id = (number: number) => `0197c9ab-0000-7000-8027-${String(number).padStart(12, '0')}`
const ask = (by: string, procedure: string, input: unknown) => ({ by, procedure, input })

/** 顾问照片; the dispatcher is an adviser by now, with a photo sent earlier that is drawn anew at leisure. */
export const portraitRequests = [
  ask('dispatcher', 'portrait.view', {}),
  ask('dispatcher', 'portrait.set', { photo: id(1) }),
  ask('dispatcher', 'portrait.set', { photo: null }),
  ask('dispatcher', 'portrait.judge', { photo: id(1), agree: true }),
]

/** What the bureau sent, for the adviser to agree to. */
export const agreedPortraitRequests = [ask('dispatcher', 'portrait.judge', { photo: id(2), agree: true })]

/** Drawn anew, and proposed by the grid worker, who answers for the county by now. */
export const happensBeforePortrait: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  'portrait.judge': async ({ db, now }) => {
    const bureau = sql`select account from identity where subject = ${`worker-1-${county}`}`
    await sql`
      insert into attachment (county, id, owner, kind, state, key, mime, created_at)
      select ${county}, ${id(2)}::uuid, account, 'photo', 'ready', ${`attachments/${county}/${id(2)}.jpg`}, 'image/jpeg', ${now()}::timestamptz
      from (${bureau}) bureau on conflict do nothing`.execute(db)
    await sql`
      insert into adviser_photo (county, adviser, photo, set_by, set_at)
      select ${county}, ${adviser}::uuid, ${id(2)}::uuid, account, ${now()}::timestamptz from (${bureau}) bureau on conflict do nothing`.execute(
      db,
    )
  },
}

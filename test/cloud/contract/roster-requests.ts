import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'

const county = 899_001
const community = `${county}001001`
const id = (number: number) => `0197c9ab-0000-7000-8026-${String(number).padStart(12, '0')}`
const [put, offer, filed] = [id(1), id(2), id(3)]
const key = { county, id: filed }
const ask = (by: string, procedure: string, input?: unknown) => ({ by, procedure, ...(input !== undefined && { input }) })

/** Two guides as a county lists them. */
const file = readFileSync(join(__dirname, 'roster.xlsx')).toString('base64')
const sheet = { county, kind: 'guides', file }

/** 名册 put in and taken back, an offered role, and a consultation filed for somebody, who then dismisses who filed it. */
export const rosterRequests = [
  ask('dispatcher', 'roster.counties'),
  ask('dispatcher', 'roster.template', { kind: 'guides' }),
  ask('dispatcher', 'roster.tryOut', sheet),
  ask('dispatcher', 'roster.put', { ...sheet, id: put, isWhole: false }),
  ask('dispatcher', 'roster.imports', { county }),
  ask('dispatcher', 'roster.gaps', { county }),
  ask('dispatcher', 'roster.undo', { county, id: put }),
  ask('worker-1', 'roster.offers'),
  ask('worker-1', 'roster.answer', { county, id: offer, accept: true }),
  ask('worker-1', 'hat.mine'),
  ask('worker-1', 'consultation.submit', {
    ...{ id: filed, community, aboutVillage: 'no', parties: [{ kind: 'unknown', name: '' }], category: 'debt', attachments: [] },
    ...{ words: '去年借给侄子两万块，有借条，他一直不还，怎么办？', wish: 'message', hat: 'guide' },
    onBehalf: {
      ...{ name: '刘老太', phone: '13900000009' },
      consent: { version: 1, at: '2026-11-23T00:00:00Z', words: '行，你替我问', recording: null, witness: '王队长' },
    },
  }),
  ask('worker-1', 'hat.filed'),
  ask('worker-1', 'hat.view', key),
  ask('dispatcher', 'hat.helper', key),
  ask('dispatcher', 'hat.open', { ...key, open: true }),
  ask('worker-1', 'hat.view', key),
  ask('dispatcher', 'hat.dismiss', key),
]

const accountOf = (who: string) => sql`(select account from identity where subject = ${`${who}-${county}`})`

/** The dispatcher administers the county as well, the worker stands in a roster, and the person concerned has come by themselves. */
export const happensBeforeRoster: Readonly<Record<string, (app: App, clock: { now: Date }) => Promise<unknown>>> = {
  'roster.counties': ({ db, newId, now }, clock) => {
    // Who has asked so much in one moment is refused for it; this is asked a minute later.
    clock.now = new Date(clock.now.getTime() + 60_000)
    return sql`insert into role_grant (county, id, account, role, area, valid_from)
      values (340400, ${newId()}::uuid, ${accountOf('dispatcher')}, 'administrator', ${String(county)}, ${now()}::timestamptz)`.execute(db)
  },
  'roster.offers': async ({ db, cipher, now }) => {
    const phone = '13900000072'
    await sql`update account set phone = ${cipher.seal('account.phone', 340400, phone)}, phone_index = ${cipher.index(phone)}
      where county = 340400 and id = ${accountOf('worker-1')}`.execute(db)
    await sql`insert into verification (county, account, level, method, at)
      values (340400, ${accountOf('worker-1')}, 'phone', 'testData', ${now()}::timestamptz) on conflict do nothing`.execute(db)
    await sql`
      insert into legal_guide (county, id, community, kind, name, phone, person_index, skills, offer)
      values (${county}, ${id(4)}::uuid, ${community}, 'guide', ${cipher.seal('legal_guide.name', county, '张桂英')},
        ${cipher.seal('legal_guide.phone', county, phone)}, ${cipher.index(phone)}, '{}', ${offer}::uuid)`.execute(db)
  },
  'hat.helper': ({ db }) =>
    sql`update consultation set owner = ${accountOf('dispatcher')} where county = ${county} and id = ${filed}::uuid`.execute(db),
}

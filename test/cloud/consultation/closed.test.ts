import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { asPerson } from '../../../src/cloud/store/closed-store'
import type { ConsultationCounts } from '../../../src/contract/consultation'
import { aCaller } from '../../kit/caller'
import { aConsultationWorld, aWholeAnswer } from '../../kit/consultation'

test('the database itself lets in who asks and who has it now, whatever a query forgets, and whoever stepped aside no more', async () => {
  const { app, submitted, stepped, village, town, asker } = await aConsultationWorld()
  const asked = await submitted()
  const wordsFor = (account: string) =>
    asPerson(app.db, account, async (trx) => {
      const { rows } = await sql<{
        id: string
      }>`select id from consultation_message union all select consultation from consultation_content`.execute(trx)
      return rows.length
    })
  expect(await wordsFor(asker.account)).toBe(2)
  expect(await wordsFor(village.account)).toBe(2)
  expect(await wordsFor(town.account)).toBe(0)
  await stepped(village.person, asked, 'recuse', { reason: 'conflict' })
  expect(await wordsFor(village.account)).toBe(0)
  expect(await wordsFor(town.account)).toBe(2)
})

test('nothing of what was said lies open in the database, in a message or in an audit line', async () => {
  const { app, submitted, stepped, village } = await aConsultationWorld()
  const asked = await submitted()
  await stepped(village.person, await stepped(village.person, asked, 'accept'), 'answer', { ...aWholeAnswer, nextSteps: '先写催款的话' })
  const { rows } = await sql<{ text: string }>`
    select row_to_json(message)::text as text from consultation_message message
    union all select row_to_json(content)::text from consultation_content content
    union all select row_to_json(event)::text from consultation_event event
    union all select row_to_json(told)::text from message told where told.about = ${asked.id}::uuid
    union all select row_to_json(entry)::text from outbox entry where entry.about = ${asked.id}::uuid
    union all select row_to_json(line)::text from audit_log line`.execute(app.db)
  expect(rows.length).toBeGreaterThan(4)
  expect(rows.map(({ text }) => text).join('\n')).not.toMatch(/借条|周某某|催款/)
})

test('workers of the grid, the village, the center and the town find it by no route of the contract, with its real id', async () => {
  const { app, county, community, submitted, stepped, village, staff } = await aConsultationWorld()
  const asked = await submitted()
  await stepped(village.person, asked, 'accept')
  const people = await Promise.all([
    staff({ role: 'gridWorker', area: `${community}001` }),
    staff({ role: 'clerk', area: community }),
    staff({ role: 'dispatcher', area: community.slice(0, 9) }),
    staff({ role: 'administrator', area: String(county) }),
    staff({ role: 'lawyer', area: uuidv7() }),
  ])
  const key = { county, id: asked.id }
  const tries = [
    ['consultation.view', key],
    ['consultation.advance', { ...key, revision: 1, action: 'answer', ...aWholeAnswer }],
    ['consultation.advance', { ...key, revision: 1, action: 'withdraw' }],
    ['consultation.rate', { ...key, clear: 5, prompt: 5, attitude: 5, useful: 5 }],
    ['consultation.queue', { part: 'open' }],
    ['consultation.mine', {}],
    ['consultation.pool', undefined],
    ['report.view', key],
    ['message.list', {}],
  ] as const
  for (const { subject } of people) {
    const caller = await aCaller(app, subject)
    for (const [path, input] of tries) {
      const reply = JSON.stringify(await caller.call(path, input))
      expect(reply).not.toMatch(/借条|周某某/)
      expect(reply).not.toContain(asked.id)
    }
  }
})

test('whoever works in the village reads how many are how far, never under five, and of other villages nothing', async () => {
  const { app, community, submitted, stepped, asker, staff } = await aConsultationWorld()
  const worker = await aCaller(app, (await staff({ role: 'gridWorker', area: `${community}001` })).subject)
  const clerk = await aCaller(app, (await staff({ role: 'clerk', area: community })).subject)
  const stranger = await aCaller(app, (await staff({ role: 'clerk', area: `${community.slice(0, 9)}002` })).subject)
  const counts = async (of: typeof worker) => (await of.answer<ConsultationCounts>('consultation.counts')).rows
  for (let time = 1; time <= 4; time += 1) await submitted()
  // Four are none: whoever lives there would know who they are.
  expect(await counts(worker)).toEqual([])
  const fifth = await submitted()
  const told = [{ community: { code: community, name: expect.any(String) }, waiting: 5, waitsForAsker: null, answered: null, ended: null }]
  expect(await counts(worker)).toEqual(told)
  expect(await counts(clerk)).toEqual(told)
  expect(await counts(stranger)).toEqual([])
  await stepped(asker, fifth, 'withdraw')
  expect(await counts(clerk)).toEqual([])
})

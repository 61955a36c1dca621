import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { ConsultationView } from '../../../src/contract/consultation'
import { takesIn } from '../../../src/contract/guardian'
import { cityCounty } from '../../../src/domain/city'
import { aVillageWithLawyers } from '../practice/lawyers'

/** Somebody whose guardian took the consent back. */
const aChildAsking = async () => {
  const given = await aVillageWithLawyers()
  await sql`
    insert into guardian_consent (county, id, child, guardian, relation, phone, phone_index, version, at, ended_at)
    values (${cityCounty}, ${uuidv7()}::uuid, ${given.account}::uuid, null, 'parent', ${given.app.cipher.seal('guardian_consent.phone', cityCounty, '13900000000')}, 'x', 1, now() - interval '1 day', now())`.execute(
    given.app.db,
  )
  const question = (change: Record<string, unknown> = {}) => ({
    ...{ id: uuidv7(), community: given.community, aboutVillage: 'no', category: 'minors', wish: 'message', attachments: [] },
    words: '我爸爸喝了酒就打我，我不想回家，有人能管吗？',
    parties: [{ kind: 'unknown', name: '' }],
    ...change,
  })
  return { ...given, question }
}

test('under fourteen a guardian agrees first, unless the guardian is the one complained of', async () => {
  const { asker, question } = await aChildAsking()
  expect(await asker.call('consultation.submit', question())).toMatchObject({ ok: false, failure: 'guardianMissing' })
  const refused = await asker.call('consultation.submit', question())
  expect(JSON.stringify(refused)).toMatch(/110.*12355/)
  const aboutGuardian = question({ safety: { neutral: false, aboutGuardian: true } })
  const asked = await asker.answer<ConsultationView>('consultation.submit', aboutGuardian)
  expect(asked).toMatchObject({ as: 'asker', neutral: true })
  expect(takesIn('consultation.submit', aboutGuardian)).toBe(false)
  expect(takesIn('consultation.submit', question())).toBe(true)
})

test('no lawyer sends a child back to those at home, in whatever words', async () => {
  const { asker, village, question, county } = await aChildAsking()
  const { id } = await asker.answer<ConsultationView>('consultation.submit', question({ safety: { neutral: true, aboutGuardian: true } }))
  const step = async (change: Record<string, unknown>) => {
    const { revision } = await village.answer<ConsultationView>('consultation.view', { county, id })
    return village.call('consultation.advance', { county, id, revision, ...change })
  }
  expect(await step({ action: 'accept' })).toMatchObject({ ok: true })
  const long = '这件事您可以放心说。法律保护未成年人，任何人都不可以打孩子。'.repeat(3)
  expect(await step({ action: 'answer', words: `${long}你先问问你爸妈。`, aidHint: true })).toMatchObject({
    ok: false,
    failure: 'sendsChildHome',
  })
  expect(await step({ action: 'askMore', words: '请让你家长来跟我说清楚经过。' })).toMatchObject({ ok: false, failure: 'sendsChildHome' })
  expect(await step({ action: 'answer', words: long, nextSteps: '等你家长同意以后再来。', aidHint: true })).toMatchObject({
    ok: false,
    failure: 'sendsChildHome',
  })
  expect(await step({ action: 'answer', words: long, nextSteps: '现在就打 110，也可以打 12355。', aidHint: true })).toMatchObject({
    ok: true,
  })
})

test('the adviser who learned of it reports at once, and whoever has stepped aside reports of their own round alone', async () => {
  const { asker, village, duty, question, county, world } = await aChildAsking()
  const { id } = await asker.answer<ConsultationView>('consultation.submit', question({ safety: { neutral: true, aboutGuardian: true } }))
  const report = () => ({
    ...{ county, id: uuidv7(), about: { county, id }, kind: 'minor', to: 'police' },
    ...{ reportedAt: world.clock.now.toISOString(), proof: '接警单 0403-17' },
  })
  expect(await village.answer('protection.report', report())).toMatchObject({ about: id, role: '律师' })
  expect(await duty.call('protection.report', report())).toMatchObject({ ok: false, failure: 'notFound' })
  // 反家庭暴力法 14: who reported is kept from everybody else, on the asker's own page too.
  expect(JSON.stringify(await asker.answer('consultation.view', { county, id }))).not.toContain('接警单')
  expect(await asker.answer('protection.view')).toEqual({ requests: [], reports: [] })
})

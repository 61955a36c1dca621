import { uuidv7 } from 'uuidv7'
import { deleteExpired } from '../../../src/cloud/store/expiry-store'
import type { GuardianInvitation, Guardianship } from '../../../src/contract/guardian'
import type { PersonData } from '../../../src/contract/person-data'
import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const aFamily = async () => {
  const world = await aWorld()
  const { app, county, community } = world
  const [child, guardian, stranger] = await Promise.all(
    ['resident-1', 'resident-2', 'worker-1'].map((who) => aCaller(app, `${who}-${county}`)),
  )
  if (!child || !guardian || !stranger) throw new Error('a family of three')
  // WeChat's stand-in reads the number out of its own code.
  const number = `139${String(county).slice(-4).padStart(8, '0')}`
  const code = () => `phone-${number}-${uuidv7()}`
  const invite = async () => (await child.answer<GuardianInvitation>('guardian.invite')).token
  const consent = async (by = guardian, more: object = {}) => {
    const id = uuidv7()
    await by.answer('guardian.consent', { id, relation: 'parent', code: code(), agreed: true, ...more })
    return id
  }
  const submit = () => child.call('report.submit', aReportAt(community.grids[0].code))
  const kept = () => app.db.selectFrom('guardian_consent').selectAll().where('child', '=', community.residents[0]).execute()
  return { ...world, child, guardian, stranger, number, code, invite, consent, submit, kept }
}

test('asking a guardian keeps nothing, and the word says nothing to whoever finds it', async () => {
  const { app, community, invite, kept } = await aFamily()
  const counted = async () => {
    const tables = ['one_time_code', 'consent', 'guardian_consent', 'report', 'message', 'audit_log'] as const
    return Promise.all(
      tables.map((table) =>
        app.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('rows'))
          .executeTakeFirst(),
      ),
    )
  }
  const before = await counted()
  const token = await invite()
  expect(await counted()).toEqual(before)
  expect(await kept()).toEqual([])
  expect(token).not.toContain(community.residents[0])
})

test('a guardian agrees on their own phone: relation, covered number, version and time stand in both people’s data', async () => {
  const { app, child, guardian, invite, consent, number, clock, kept } = await aFamily()
  const id = await consent(guardian, { token: await invite() })
  const covered = `${number.slice(0, 3)}****${number.slice(-4)}`
  const given = { id, relation: 'parent', version: 1, at: clock.now.toISOString(), endedAt: null }
  expect(await child.answer<Guardianship>('guardian.view')).toEqual({ guardians: [{ ...given, phone: covered }], wards: [] })
  expect(await guardian.answer<Guardianship>('guardian.view')).toEqual({ guardians: [], wards: [{ ...given, name: expect.any(String) }] })
  const entriesOf = async (who: typeof child) =>
    (await who.answer<PersonData>('personData.see')).classes.find(({ name }) => name === 'guardians')?.entries
  expect(await entriesOf(child)).toEqual([{ label: '同意的监护人', value: `爸爸妈妈 ${covered}（2026-11-23）` }])
  expect(await entriesOf(guardian)).toEqual([{ label: '您替孩子同意的', value: expect.stringContaining('（2026-11-23）') }])
  const [row] = await kept()
  expect(row?.phone).not.toContain(number)
  expect(app.cipher.open('guardian_consent.phone', 340400, row?.phone ?? '')).toBe(number)
  expect(Object.keys(row ?? {}).filter((column) => /birth|age|year/.test(column))).toEqual([])
})

test('on the child’s own phone it takes the guardian’s number too, and it counts once however often it is sent', async () => {
  const { child, code, kept, submit } = await aFamily()
  const input = { id: uuidv7(), relation: 'grandparent', agreed: true }
  await child.answer('guardian.consent', { ...input, code: code() })
  await child.answer('guardian.consent', { ...input, code: code() })
  expect(await kept()).toMatchObject([{ guardian: null, relation: 'grandparent', ended_at: null }])
  expect(await submit()).toMatchObject({ ok: true })
})

test('without the guardian’s own word, a number from WeChat, or a word that is still good, nobody has agreed', async () => {
  const { child, guardian, invite, code, clock, kept } = await aFamily()
  const token = await invite()
  const input = { id: uuidv7(), relation: 'parent', agreed: true }
  expect(await guardian.call('guardian.consent', { ...input, token, code: code(), agreed: false })).toMatchObject({ failure: 'badInput' })
  expect(await guardian.call('guardian.consent', { ...input, token, code: 'not a code' })).toMatchObject({ failure: 'signInRefused' })
  expect(await guardian.call('guardian.consent', { ...input, token: `${token}x`, code: code() })).toMatchObject({
    failure: 'guardianWordGone',
  })
  expect(await child.call('guardian.consent', { ...input, token, code: code() })).toMatchObject({ failure: 'notAllowed' })
  clock.now = new Date(clock.now.getTime() + 86_400_000)
  expect(await guardian.call('guardian.consent', { ...input, token, code: code() })).toMatchObject({ failure: 'guardianWordGone' })
  expect(await kept()).toEqual([])
})

test('once a guardian takes it back the child gives nothing new, reads everything, and may be agreed for again', async () => {
  const { child, guardian, stranger, invite, consent, submit, county } = await aFamily()
  const id = await consent(guardian, { token: await invite() })
  const filed = await submit()
  const { report } = filed.ok ? (filed.value as { report: ReportView }) : { report: undefined }
  expect(await stranger.call('guardian.revoke', { id })).toMatchObject({ failure: 'notFound' })
  await guardian.answer('guardian.revoke', { id })
  expect(await submit()).toMatchObject({ ok: false, failure: 'guardianMissing', message: expect.stringContaining('110') })
  for (const [path, input] of [
    ['photo.begin', { id: uuidv7(), county, kind: 'photo', bytes: 100 }],
    ['home.preferences', { name: '小朋友' }],
    ['personData.correct', { address: '3 栋' }],
    ['personData.setConsent', { purpose: 'privacyPolicy', given: true }],
  ] as const)
    expect(await child.call(path, input)).toMatchObject({ failure: 'guardianMissing' })
  expect((await child.answer<{ reports: unknown[] }>('report.mine', {})).reports).toHaveLength(1)
  expect(await child.answer('report.view', { county, id: report?.id })).toMatchObject({ id: report?.id })
  expect((await child.answer<Guardianship>('guardian.view')).guardians).toMatchObject([{ id, endedAt: expect.any(String) }])
  await consent(guardian, { token: await invite() })
  expect(await submit()).toMatchObject({ ok: true })
})

test('who agreed on the child’s phone takes it back on their own, by the number that WeChat vouches for', async () => {
  const { child, guardian, consent, code, submit } = await aFamily()
  const id = await consent(child)
  expect((await guardian.answer<Guardianship>('guardian.view')).wards).toEqual([])
  await guardian.answer('session.confirmPhone', { code: code() })
  expect((await guardian.answer<Guardianship>('guardian.view')).wards).toMatchObject([{ id }])
  await guardian.answer('guardian.revoke', { id })
  expect(await submit()).toMatchObject({ failure: 'guardianMissing' })
})

test('one guardian’s no is enough, and the child may take it back as well', async () => {
  const { child, guardian, consent, invite, submit } = await aFamily()
  const first = await consent(guardian, { token: await invite() })
  await consent(child)
  await guardian.answer('guardian.revoke', { id: first })
  expect(await submit()).toMatchObject({ failure: 'guardianMissing' })
  const again = await consent(child)
  await child.answer('guardian.revoke', { id: again })
  expect(await submit()).toMatchObject({ failure: 'guardianMissing' })
})

test('a card of somebody under fourteen is not written down unless a guardian agreed, and one of fourteen frees them', async () => {
  const { app, child, consent, submit, guardian, county, community, clock } = await aFamily()
  await app.db
    .insertInto('role_grant')
    .values({
      county: 340400,
      id: uuidv7(),
      account: community.workers[1],
      role: 'clerk',
      area: community.community,
      valid_from: clock.now,
      valid_to: null,
    })
    .execute()
  const clerk = await aCaller(app, `worker-2-${county}`)
  const check = async (idNumber: string) =>
    clerk.call('identity.check', { code: (await child.answer<{ code: string }>('identity.ask')).code, name: '测试甲', idNumber })
  expect(await check(cardOf('20121124'))).toMatchObject({ failure: 'guardianMissing' })
  const id = await consent(guardian, { token: (await child.answer<GuardianInvitation>('guardian.invite')).token })
  expect((await check(cardOf('20121124'))).ok).toBe(true)
  await guardian.answer('guardian.revoke', { id })
  expect(await submit()).toMatchObject({ failure: 'guardianMissing' })
  expect((await check(cardOf('20121123'))).ok).toBe(true)
  expect(await submit()).toMatchObject({ ok: true })
})

test('closing the child’s account ends it, and three years later nothing of it is left', async () => {
  const { app, child, guardian, consent, invite, clock, kept } = await aFamily()
  await consent(guardian, { token: await invite() })
  await child.answer('personData.closeAccount', { understood: true })
  expect(await kept()).toMatchObject([{ ended_at: clock.now }])
  expect(
    await guardian.call('guardian.consent', { id: uuidv7(), relation: 'parent', code: 'phone-13900000000-x', agreed: true, token: 'x' }),
  ).toMatchObject({ ok: false })
  await deleteExpired(app.db, app.now())
  expect(await kept()).toHaveLength(1)
  await app.db
    .updateTable('guardian_consent')
    .set({ ended_at: new Date('2020-01-01') })
    .where('child', '=', (await kept())[0]?.child ?? '')
    .execute()
  await deleteExpired(app.db, app.now())
  expect(await kept()).toEqual([])
})

/** A number of this birthday whose last sign is right. */
const cardOf = (birthday: string) => {
  const digits = `110105${birthday}002`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return `${digits}${'10X98765432'[sum % 11]}`
}

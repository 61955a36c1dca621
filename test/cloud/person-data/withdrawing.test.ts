import { uuidv7 } from 'uuidv7'
import type { PersonData } from '../../../src/contract/person-data'
import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const aResident = async () => {
  const world = await aWorld()
  const { app, county, community } = world
  const [resident, worker] = [await aCaller(app, `resident-1-${county}`), await aCaller(app, `worker-1-${county}`)]
  const agree = (given: boolean) => resident.answer('personData.setConsent', { purpose: 'privacyPolicy', given })
  const submit = (change = {}) => resident.call('report.submit', aReportAt(community.grids[0].code, change))
  const filed = async () => (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(community.grids[0].code))).report
  return { ...world, resident, worker, agree, submit, filed }
}

test('whoever took their consent back is refused in a sentence that offers it again, and gets through once they agree', async () => {
  const { agree, submit, resident, county, app } = await aResident()
  await agree(true)
  await agree(false)
  const id = uuidv7()
  const reports = () => app.db.selectFrom('report').select('id').where('county', '=', county).execute()
  expect(await submit({ id })).toEqual({
    ok: false,
    failure: 'consentMissing',
    message: '您收回了隐私同意，现在不能交新的。您写的都还在，重新同意就能交。',
  })
  for (const [path, input] of [
    ['photo.begin', { id: uuidv7(), county, kind: 'photo', bytes: 100 }],
    ['home.preferences', { phone: '13800000000' }],
    ['home.move', { community: `${county}001001` }],
    ['personData.correct', { name: '陈新名' }],
    ['session.confirmPhone', { code: 'phone-13900000000-again' }],
    ['nearby.join', { county, id: uuidv7(), join: uuidv7(), place: null, words: '我家也是', attachments: [] }],
    ['identity.ask', undefined],
    ['identity.confirm', { code: 'realname-x', name: '测试甲', idNumber: '11010519491231002X' }],
  ] as const)
    expect(await resident.call(path, input)).toMatchObject({ failure: 'consentMissing' })
  expect(await reports()).toEqual([])
  await agree(true)
  expect(await submit({ id })).toMatchObject({ ok: true })
  expect(await reports()).toEqual([{ id }])
})

test('what was filed before is read and brought to its end without consent, but nothing is added to it', async () => {
  const { agree, filed, resident, worker, county } = await aResident()
  const report = await filed()
  await agree(false)
  expect((await resident.answer<{ reports: unknown[] }>('report.mine', {})).reports).toHaveLength(1)
  expect(await resident.answer('report.view', { county, id: report.id })).toMatchObject({ words: report.words })
  expect(await resident.answer<PersonData>('personData.see')).toMatchObject({ openMatters: 1 })
  expect(await resident.answer('personData.copy')).toMatchObject({ url: expect.any(String) })
  expect(await resident.advance(report, { action: 'supplement', words: '还有一句' })).toMatchObject({ failure: 'consentMissing' })
  expect(await worker.advance(report, { action: 'note', words: '看过' })).toMatchObject({ ok: true })
  const now = await resident.answer<ReportView>('report.view', { county, id: report.id })
  expect(await resident.advance(now, { action: 'withdraw' })).toMatchObject({ ok: true })
})

test('a worker who took back what they agreed to as a resident still takes photos for their work', async () => {
  const { worker, county } = await aResident()
  await worker.answer('personData.setConsent', { purpose: 'privacyPolicy', given: false })
  expect(await worker.call('photo.begin', { id: uuidv7(), county, kind: 'photo', bytes: 100 })).toMatchObject({ ok: true })
})

test('whoever was never asked may report; each word is kept with the version that was read', async () => {
  const { app, community, agree, submit, resident } = await aResident()
  expect(await submit()).toMatchObject({ ok: true })
  await agree(true)
  const [consent] = (await resident.answer<PersonData>('personData.see')).consents
  expect(consent).toMatchObject({ purpose: 'privacyPolicy', given: true, version: 1, at: '2026-11-23T01:00:00.000Z' })
  const kept = await app.db.selectFrom('consent').select(['given', 'version']).where('account', '=', community.residents[0]).execute()
  expect(kept).toEqual([{ given: true, version: 1 }])
})

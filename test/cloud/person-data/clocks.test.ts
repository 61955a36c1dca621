import { parseCipherKeys } from '../../../src/cloud/gateways/cipher/cipher-keys'
import { createSm4FieldCipher } from '../../../src/cloud/gateways/cipher/sm4-field-cipher'
import { forgetExpired } from '../../../src/cloud/operations/person-data/keep-clocks'
import { resealAll } from '../../../src/cloud/operations/person-data/reseal'
import { ring } from '../../../src/cloud/store/clock-store'
import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const inYears = (years: number) => new Date(Date.UTC(2026 + years, 10, 24))

test('a matter that ended five years ago keeps its number and loses what was said; an open one keeps everything', async () => {
  const { app, county, community, clock } = await aWorld()
  const [resident, worker] = [await aCaller(app, `resident-1-${county}`), await aCaller(app, `worker-1-${county}`)]
  const file = async () => (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(community.grids[0].code))).report
  const [ended, open] = [await file(), await file()]
  await worker.advanced(open, { action: 'note', words: '看过' })
  await resident.advanced(ended, { action: 'withdraw' })
  const wordsOf = async () =>
    app.db.selectFrom('report').select(['id', 'words', 'place_words', 'day']).where('county', '=', county).orderBy('id').execute()
  clock.now = inYears(4)
  await forgetExpired(app)
  expect((await wordsOf()).map(({ words }) => words)).toEqual([ended.words, open.words])
  clock.now = inYears(6)
  await forgetExpired(app)
  expect(await wordsOf()).toMatchObject([
    { id: ended.id, words: '', place_words: '', day: '2026-11-23' },
    { id: open.id, words: open.words },
  ])
  const events = await app.db.selectFrom('report_event').select(['report', 'words']).where('county', '=', county).execute()
  expect(events.filter(({ words }) => words !== null)).toEqual([{ report: open.id, words: '看过' }])
  expect(await app.db.selectFrom('message').select('id').where('county', '=', county).execute()).toEqual([])
})

test('whom an old matter was about, and who was kept out of it, is forgotten with its words; the area that it avoids still is avoided', async () => {
  const { app, county, community, clock } = await aWorld()
  const resident = await aCaller(app, `resident-1-${county}`)
  const sent = aReportAt(community.grids[0].code, { about: 'gridWorker' })
  const { report } = await resident.answer<{ report: ReportView }>('report.submit', sent)
  const kept = () =>
    app.db.selectFrom('report').select(['about', 'avoids', 'barred']).where('county', '=', county).where('id', '=', report.id).execute()
  const [before] = await kept()
  expect(before).toMatchObject({ about: 'gridWorker', avoids: expect.any(String) })
  expect(before?.barred.length).toBeGreaterThan(0)
  await resident.advanced(report, { action: 'withdraw' })
  clock.now = inYears(6)
  await forgetExpired(app)
  expect(await kept()).toEqual([{ about: null, avoids: before?.avoids, barred: [] }])
  const worker = await aCaller(app, `worker-1-${county}`)
  expect(await worker.call('report.view', { county, id: report.id })).toMatchObject({ failure: 'notFound' })
})

test('a copy that nobody fetched goes after a day, and its file with it', async () => {
  const { app, county, community, clock } = await aWorld()
  const resident = await aCaller(app, `resident-1-${county}`)
  await resident.answer('personData.copy')
  const copies = () => app.db.selectFrom('data_copy').select('id').where('account', '=', community.residents[0]).execute()
  const [copy] = await copies()
  await forgetExpired(app)
  expect(await copies()).toHaveLength(1)
  clock.now = new Date(clock.now.getTime() + 86_400_001)
  await forgetExpired(app)
  expect(await copies()).toEqual([])
  expect(
    await app.db
      .selectFrom('outbox')
      .select('kind')
      .where('about', '=', copy?.id ?? '')
      .execute(),
  ).toEqual([{ kind: 'file.remove' }])
})

test('of all processes one keeps the clocks, once an hour', async () => {
  const { app, county } = await aWorld()
  const at = new Date('2026-11-23T01:00:00Z')
  const rings = await Promise.all([1, 2, 3].map(() => ring(app.db, `test ${county}`, at, 3_600_000)))
  expect(rings.filter(Boolean)).toHaveLength(1)
  expect(await ring(app.db, `test ${county}`, new Date(at.getTime() + 3_599_999), 3_600_000)).toBe(false)
  expect(await ring(app.db, `test ${county}`, new Date(at.getTime() + 3_600_000), 3_600_000)).toBe(true)
})

test('a new key takes over: everything is sealed anew while both open, and the old one may then go', async () => {
  const { app, community } = await aWorld()
  const key = (sign: string) => sign.repeat(96)
  const ciphers = (text: string) => createSm4FieldCipher(parseCipherKeys(`${text} index:${'e'.repeat(64)}`))
  const [old, both, fresh] = [ciphers(`a:${key('1')}`), ciphers(`b:${key('2')} a:${key('1')}`), ciphers(`b:${key('2')}`)]
  const [account] = community.residents
  const mine = () => app.db.selectFrom('account').select(['name', 'phone']).where('id', '=', account).executeTakeFirstOrThrow()
  const asSealed = { name: old.seal('account.name', 340400, '陈一'), phone: old.seal('account.phone', 340400, '13800000000') }
  // The development key sealed everything else here.
  const all = ciphers(`b:${key('2')} a:${key('1')}`)
  const opening = {
    ...all,
    open: (field: string, at: number, sealed: string) => (sealed.startsWith('v1.dev.') ? app.cipher : all).open(field, at, sealed),
  }
  await app.db.updateTable('account').set(asSealed).where('id', '=', account).execute()
  expect(await resealAll({ db: app.db, cipher: opening })).toBeGreaterThanOrEqual(2)
  const { name, phone } = await mine()
  expect([fresh.open('account.name', 340400, name ?? ''), both.open('account.phone', 340400, phone ?? '')]).toEqual(['陈一', '13800000000'])
  expect(await resealAll({ db: app.db, cipher: opening })).toBe(0)
  // The worker's other tests read with the development key.
  await resealAll({ db: app.db, cipher: { ...app.cipher, open: opening.open } })
  expect(await resealAll({ db: app.db, cipher: app.cipher })).toBe(0)
})

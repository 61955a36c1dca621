import { strFromU8, unzipSync } from 'fflate'
import { uuidv7 } from 'uuidv7'
import { createHttp } from '../../../src/cloud/functions/http'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { asPerson } from '../../../src/cloud/store/closed-store'
import type { DataCopy, PersonData } from '../../../src/contract/person-data'
import type { SightCode } from '../../../src/contract/session'
import { cityCounty } from '../../../src/domain/city'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const card = { name: '测试甲', idNumber: '11010519491231002X' }

const aCheckedResident = async () => {
  const world = await aWorld()
  const { app, county, community, clock } = world
  const grant = {
    county: cityCounty,
    id: uuidv7(),
    role: 'clerk',
    area: community.community,
    valid_from: clock.now,
    valid_to: null,
  } as const
  await app.db
    .insertInto('role_grant')
    .values({ ...grant, account: community.workers[1] })
    .execute()
  const [resident, clerk] = [await aCaller(app, `resident-1-${county}`), await aCaller(app, `worker-2-${county}`)]
  await clerk.answer('identity.check', { code: (await resident.answer<SightCode>('identity.ask')).code, ...card })
  return { ...world, resident, account: community.residents[0] }
}

test('a real name stands covered on the screen, and whole in the copy that is its owner’s alone', async () => {
  const { app, county, resident } = await aCheckedResident()
  const { classes } = await resident.answer<PersonData>('personData.see')
  expect(classes.find(({ name }) => name === 'realName')?.entries).toEqual([
    { label: '姓名', value: '测**' },
    { label: '身份证号码', value: '110***********002X' },
    { label: '核对日期', value: '2026-11-23' },
  ])
  expect(JSON.stringify(classes)).not.toContain(card.idNumber)
  const { url } = await resident.answer<DataCopy>('personData.copy')
  const signed = await signInAs(app, { subject: `resident-1-${county}` })
  const answer = await createHttp(app).request(url, { headers: signed.ok ? { authorization: `Bearer ${signed.value}` } : {} })
  const [page, data] = Object.values(unzipSync(new Uint8Array(await answer.arrayBuffer()))).map((each) => strFromU8(each))
  for (const text of [page, data]) for (const said of Object.values(card)) expect(text).toContain(said)
  expect(JSON.parse(data ?? '')).toMatchObject({ realName: card })
  expect(page).toMatch(/1\d{10}/)
})

test('with the account the real name is gone, whoever asks', async () => {
  const { app, resident, account } = await aCheckedResident()
  await resident.answer('personData.closeAccount', { understood: true })
  expect(await app.db.selectFrom('real_name').selectAll().where('account', '=', account).execute()).toEqual([])
  expect(await asPerson(app.db, account, (trx) => trx.selectFrom('real_name').selectAll().execute())).toEqual([])
  expect(await app.db.selectFrom('verification').selectAll().where('account', '=', account).execute()).toEqual([])
})

test('where one lives is told in the places’ names', async () => {
  const { app, resident, community } = await aCheckedResident()
  const { classes } = await resident.answer<PersonData>('personData.see')
  const home = classes.find(({ name }) => name === 'home')?.entries ?? []
  expect(home.map(({ label }) => label)).toEqual(['社区（村）', '网格', '详细地址'])
  expect(home[0]?.value.split(' ')).toEqual([expect.stringContaining('县'), expect.stringContaining('镇'), '测试社区居委会'])
  expect(JSON.stringify(home)).not.toContain(community.community)
  const named = await app.db.selectFrom('grid').select('name').where('code', '=', community.grids[0].code).executeTakeFirstOrThrow()
  expect(home[1]?.value).toBe(named.name)
})

import { dispatch } from '../../../src/cloud/procedures/dispatch'
import { seedDivisions } from '../../../src/cloud/store/seed/divisions'
import type { County } from '../../../src/contract/division'
import { aWorld } from '../../kit/world'

test('the seven counties and districts are answered through the contract, by code', async () => {
  const { app } = await aWorld()
  await seedDivisions(app.db)
  const reply = await dispatch({ path: ['division', 'counties'] }, { app, identity: { kind: 'nobody' } })
  // Other tests keep invented counties in the same database.
  const value = reply.ok ? (reply.value as County[]).filter(({ code }) => Math.trunc(code / 100) === 3404) : undefined
  expect(value).toEqual([
    { code: 340402, name: '大通区' },
    { code: 340403, name: '田家庵区' },
    { code: 340404, name: '谢家集区' },
    { code: 340405, name: '八公山区' },
    { code: 340406, name: '潘集区' },
    { code: 340421, name: '凤台县' },
    { code: 340422, name: '寿县' },
  ])
})

test('a procedure that is not in the contract is refused with a sentence, also by the names of every object', async () => {
  const { app } = await aWorld()
  for (const path of [['division', 'none'], ['__proto__'], ['constructor', 'name'], ['division']])
    expect(await dispatch({ path }, { app, identity: { kind: 'nobody' } })).toMatchObject({
      ok: false,
      failure: 'noSuchProcedure',
      message: expect.stringMatching(/^\p{Script=Han}/u),
    })
  for (const body of [undefined, null, 'text', 7, [], {}, { path: 'division.counties' }, { path: [] }, { path: ['a', 'b', 'c', 'd', 'e'] }])
    expect(await dispatch(body, { app, identity: { kind: 'nobody' } })).toMatchObject({ ok: false, failure: 'badInput' })
})

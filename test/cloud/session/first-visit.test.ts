import { uuidv7 } from 'uuidv7'
import { openSession } from '../../../src/cloud/operations/session/session'
import { aWorld } from '../../kit/world'

test('who opens the program for the first time gets one account, however many times at once', async () => {
  const { app } = await aWorld()
  const identity = { kind: 'openid', subject: uuidv7() } as const
  const sessions = await Promise.all([openSession(app, identity), openSession(app, identity), openSession(app, identity)])
  const accounts = new Set(sessions.map(({ person }) => person?.account))
  expect([accounts.size, accounts.has(undefined)]).toEqual([1, false])
  const owned = await app.db
    .selectFrom('account')
    .select('id')
    .where('id', 'in', [...accounts].map(String))
    .execute()
  expect(owned).toHaveLength(1)
})

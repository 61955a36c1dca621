import { createApp } from '../../../src/cloud/app'
import { startUpWording } from '../../../src/cloud/wording/start-up'

const deployment = { poolSize: 1, uploads: 'form' } as const
const production: NodeJS.ProcessEnv = {
  // Of the pages' build alone; the type of every environment asks for it.
  TARO_ENV: 'h5',
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  LINLI_CIPHER_KEYS: `test:${'0f'.repeat(48)} index:${'0e'.repeat(32)}`,
  WX_APPID: 'wx0000000000000000',
  WX_SECRET: 'x',
}

test('the development sign-in refuses to start in production', () => {
  expect(() => createApp(deployment, { ...production, LINLI_DEVELOPMENT: '1' })).toThrow(startUpWording.developmentInProduction)
})

test('container headers are believed only in the words that say why they may be', async () => {
  for (const said of ['1', 'true', 'yes'])
    expect(() => createApp(deployment, { ...production, LINLI_CONTAINER_HEADERS: said })).toThrow(startUpWording.containerHeaders)
  const off = createApp(deployment, production)
  const on = createApp(deployment, { ...production, LINLI_CONTAINER_HEADERS: 'public-access-is-off' })
  expect([off.trustsContainerHeaders, on.trustsContainerHeaders]).toEqual([false, true])
  expect([off.isDevelopment, off.reportAllowances.toGrid.most, off.reportAllowances.inAll.most]).toEqual([false, 8, 20])
  await Promise.all([off.db.destroy(), on.db.destroy()])
})

test('a wrong number of reports a day is one clear sentence', () => {
  expect(() => createApp(deployment, { ...production, LINLI_REPORTS_PER_DAY: '8' })).toThrow(startUpWording.reportsPerDay)
})

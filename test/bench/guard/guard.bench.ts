import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../../src/cloud/app'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import { seedCommunity } from '../../../src/cloud/store/seed/community'
import { databaseUrl } from '../databases'
import type { Bench, Measured } from '../measured'
import { actionNames, actionsOf } from './actions'
import { shareOf } from './share'
import { timeCipher } from './timed-cipher'

const county = 900_001

export const measure = async ({ postgres }: Bench): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'))
  const server = await measureOn('postgres', { DATABASE_URL: await databaseUrl(postgres, 'guard') }, folder)
  const embedded = await measureOn('embedded', {}, folder)
  rmSync(folder, { recursive: true, force: true })
  return { ratios: { ...server.ratios, ...embedded.ratios }, absolute: { ...server.absolute, ...embedded.absolute } }
}

const measureOn = async (name: string, env: Readonly<Record<string, string>>, dataFolder: string): Promise<Measured> => {
  const settings = { ...process.env, ...env, LINLI_DEVELOPMENT: '1', WX_APPID: '' }
  const opened = createApp({ poolSize: 10, dataFolder, uploads: 'form' }, settings)
  const { cipher, spent } = timeCipher(opened.cipher)
  const app = { ...opened, cipher }
  try {
    await migrate(app.db)
    const { grids } = await seedCommunity(app.db, app.cipher, { county, now: app.now() })
    const actions = await actionsOf(app, county, grids[0].code)
    const shares = await shareOf(app, actions, spent)
    const named = (read: (share: (typeof shares)[keyof typeof shares]) => number, what: string) =>
      Object.fromEntries(actionNames.map((action) => [`${name}: ${action}: ${what}`, read(shares[action])]))
    return {
      ratios: named(({ share }) => share, 'share of the guard'),
      absolute: {
        ...named(({ ms }) => ms, 'p50 in ms'),
        ...named(({ guardMs }) => guardMs, 'who calls and may, p50 in ms'),
        ...named(({ cipherMs }) => cipherMs, 'opening and sealing, p50 in ms'),
      },
    }
  } finally {
    await opened.db.destroy()
  }
}

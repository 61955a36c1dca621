import type { App } from '../../../src/cloud/app'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { seedCommunity } from '../../../src/cloud/store/seed/community'

export interface Resident {
  readonly token: string
  /** The grid they are at home in. */
  readonly grid: string
  /** Of whoever works that grid. */
  readonly worker: string
}

const counties = [900_001, 900_002, 900_003, 900_004, 900_005, 900_006, 900_007, 900_008]

/** Sixteen people in eight counties, so that nobody waits for another county's next number. */
export const seedResidents = async (app: App): Promise<readonly Resident[]> => {
  const residents: Resident[] = []
  for (const county of counties) {
    const { grids } = await seedCommunity(app.db, app.cipher, { county, now: app.now() })
    for (const at of [0, 1] as const) {
      const [token, worker] = [await tokenOf(app, `resident-${at + 1}-${county}`), await tokenOf(app, `worker-${at + 1}-${county}`)]
      residents.push({ token, worker, grid: grids[at].code })
    }
  }
  return residents
}

const tokenOf = async (app: App, subject: string): Promise<string> => {
  const signed = await signInAs(app, { subject })
  if (!signed.ok) throw new Error(`nobody is called ${subject}`)
  return signed.value
}

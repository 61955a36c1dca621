import type { Person } from '../../../src/domain/authorization'
import type { Area } from './an-area'

/** 单位内部: only whoever works for that very unit. */
const ofUnit = { isOpenTo: ({ unit }: Area, { grants }: Person) => grants.some(({ role, area }) => role === 'officer' && area === unit) }

export const unitSamples = {
  'unit.view': { input: ({ unit }: Area) => ({ unit }), ...ofUnit },
  'unit.change': {
    input: async (area: Area) => ({ unit: area.unit, revision: await revisionIn(area), leaderSigns: false, templates: null }),
    ...ofUnit,
  },
  'unit.setPost': { input: ({ unit, officer }: Area) => ({ unit, account: officer.account, post: 'clerk' }), ...ofUnit },
}

const revisionIn = async ({ world: { app }, county, unit }: Area): Promise<number> => {
  const row = app.db.selectFrom('unit_setting').select('revision').where('county', '=', county).where('unit', '=', unit)
  return (await row.executeTakeFirst())?.revision ?? 0
}

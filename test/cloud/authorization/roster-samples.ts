import { uuidv7 } from 'uuidv7'
import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import { aGuideRow, aRoster } from '../../kit/roster'
import type { Area } from './an-area'
import type { Sample } from './samples'

/** A county's administrators, and the city's. */
const administering = {
  isOpenTo: ({ county }: Area, { grants }: Person) =>
    grants.some(({ role, area }) => role === 'administrator' && covers(area, String(county))),
}
const file = (phone = '13900000101') => aRoster('guides', aGuideRow(phone))
const aSheet = async ({ county }: Area) => ({ county, kind: 'guides', file: await file() })

/** 名册. */
export const rosterSamples = {
  'roster.counties': { input: () => undefined, isOpenTo: () => true },
  'roster.template': { input: () => ({ kind: 'guides' }), isOpenTo: () => true },
  'roster.tryOut': { input: aSheet, ...administering },
  'roster.put': { input: async (area) => ({ ...(await aSheet(area)), id: uuidv7(), isWhole: false }), ...administering },
  'roster.imports': { input: ({ county }) => ({ county }), ...administering },
  'roster.undo': {
    input: async ({ world, county }) => {
      const id = uuidv7()
      const entry = { county, id, kind: 'guides' as const, by: id, at: world.app.now(), added: 0, changed: 0, gone: 0, undone_at: null }
      // Later than what other walks put in: only the latest is taken back.
      await world.app.db
        .insertInto('roster_import')
        .values({ ...entry, at: new Date('2090-01-01T00:00:00Z') })
        .execute()
      return { county, id }
    },
    ...administering,
  },
  'roster.gaps': { input: ({ county }) => ({ county }), ...administering },
  'roster.offers': { input: () => undefined },
  // Nobody who walks stands in a roster; test/cloud/roster answers an offer.
  'roster.answer': { input: ({ county }) => ({ county, id: uuidv7(), accept: true }), isOpenTo: () => false },
} as const satisfies Readonly<Record<string, Sample>>

import { uuidv7 } from 'uuidv7'
import { hashToken, newInvitationCode } from '../../../src/cloud/gateways/tokens'
import { insertMandate } from '../../../src/cloud/store/mandate-store'
import { covers } from '../../../src/domain/area'
import type { Person } from '../../../src/domain/authorization'
import { mandateCode } from '../../../src/domain/mandate'
import { type Area, revisionOf } from './an-area'

const ofCenter = {
  isOpenTo: ({ community }: Area, { grants }: Person) => grants.some(({ role, area }) => role === 'dispatcher' && covers(area, community)),
}

const holdInUnit = ({ world: { app }, county, report, unit }: Area) =>
  app.db
    .updateTable('report')
    .set({ unit, holder: null, status: 'handling' })
    .where('county', '=', county)
    .where('id', '=', report.id)
    .execute()

const until = new Date('2027-11-23T01:00:00Z')

const aMandate = async (area: Area, code = uuidv7()) => {
  const { world, county, report, unit } = area
  const id = uuidv7()
  const made = { county, id, report: report.id, unit, codeHash: hashToken(code), by: id, at: world.app.now(), until }
  await world.app.db.transaction().execute((trx) => insertMandate(trx, made))
  return { county, id }
}

/** A link that opens this matter, whoever bears it; anybody may. */
const aCode = async (area: Area) => {
  await holdInUnit(area)
  const code = mandateCode(area.county, newInvitationCode())
  await aMandate(area, code)
  return code
}

// The matter is given to a unit, which other walks do not expect.
const alone = { isAlone: true as const }

export const mandateSamples = {
  'mandate.print': {
    ...alone,
    input: async (area: Area) => {
      await holdInUnit(area)
      return { county: area.county, id: area.report.id }
    },
    ...ofCenter,
  },
  'mandate.list': { ...alone, input: ({ county, report }: Area) => ({ county, id: report.id }), ...ofCenter },
  'mandate.revoke': { ...alone, input: (area: Area) => aMandate(area), ...ofCenter },
  // Nobody's photo proves it, so that it is shut for all; test/cloud/mandate records one.
  'mandate.record': {
    ...alone,
    input: async (area: Area) => {
      await holdInUnit(area)
      const steps = [{ id: uuidv7(), action: 'note', words: '看过', attachments: [uuidv7()] }]
      return { ...(await aMandate(area)), revision: await revisionOf(area), steps }
    },
    isOpenTo: () => false,
  },
  'mandate.open': { ...alone, input: async (area: Area) => ({ code: await aCode(area) }), isOpenTo: () => true },
  'mandate.act': {
    ...alone,
    input: async (area: Area) => {
      const code = await aCode(area)
      return { code, revision: await revisionOf(area), steps: [{ id: uuidv7(), action: 'note', words: '看过' }] }
    },
    isOpenTo: () => true,
  },
  'mandate.beginPhoto': {
    ...alone,
    input: async (area: Area) => ({ code: await aCode(area), id: uuidv7(), kind: 'photo', bytes: 100 }),
    isOpenTo: () => true,
  },
  'mandate.finalizePhoto': {
    ...alone,
    input: async (area: Area) => {
      await holdInUnit(area)
      const code = mandateCode(area.county, newInvitationCode())
      const { county, id: owner } = await aMandate(area, code)
      const id = uuidv7()
      const sent = { county, id, owner, kind: 'photo' as const, state: 'uploaded' as const, created_at: area.world.app.now() }
      await area.world.app.db
        .insertInto('attachment')
        .values({ ...sent, original_key: 'k' })
        .execute()
      return { code, id }
    },
    isOpenTo: () => true,
  },
}

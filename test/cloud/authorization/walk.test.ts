import { uuidv7 } from 'uuidv7'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import type { Reply } from '../../../src/contract/failure'
import type { ReportView } from '../../../src/contract/report'
import { type Contract, contract } from '../../../src/contract/router'
import { authorization, type Grant, mayCall, rolesOn } from '../../../src/domain/authorization'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

type Path = { [Noun in keyof Contract & string]: `${Noun}.${keyof Contract[Noun] & string}` }[keyof Contract & string]

interface Area {
  readonly county: number
  readonly grid: string
  readonly community: string
  readonly point: { readonly longitude: number; readonly latitude: number }
  readonly subject: string
  readonly report: ReportView
}

const nothing = () => undefined
const keyOf = ({ county, report }: Area) => ({ county, id: report.id })

/** A valid input for each procedure, about a place and a matter of this area. */
const inputs: Record<Path, (area: Area) => unknown> = {
  'division.counties': nothing,
  'division.children': ({ county }) => ({ parent: String(county) }),
  'place.locate': ({ point }) => ({ point }),
  'place.grid': ({ grid }) => ({ code: grid }),
  'place.estates': ({ community }) => ({ community }),
  'place.grids': ({ community }) => ({ community }),
  'category.list': nothing,
  'category.guess': ({ county }) => ({ words: '路灯不亮', county }),
  'session.open': nothing,
  'session.close': nothing,
  'home.view': nothing,
  'home.move': ({ community, grid }) => ({ community, grid }),
  'home.preferences': () => ({ name: '测试' }),
  'photo.begin': ({ county }) => ({ id: uuidv7(), county, kind: 'photo', bytes: 100 }),
  'photo.finalize': ({ county }) => ({ id: uuidv7(), county }),
  'report.submit': ({ grid }) => aReportAt(grid),
  'report.mine': () => ({}),
  'report.view': keyOf,
  'report.queue': () => ({}),
  'report.advance': (area) => ({ ...keyOf(area), revision: 1, steps: [{ id: uuidv7(), action: 'note', words: '看过' }] }),
  'development.people': nothing,
  'development.signIn': ({ subject }) => ({ subject }),
}

const procedures = Object.entries(contract).flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => `${noun}.${verb}` as Path))

const anArea = async () => {
  const { app, county, community } = await aWorld()
  const [{ code: grid, center }] = community.grids
  const subject = `resident-1-${county}`
  const resident = await aCaller(app, subject)
  const { report } = await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid))
  const area: Area = {
    county,
    grid,
    community: community.community,
    point: { longitude: center[0], latitude: center[1] },
    subject,
    report,
  }
  return { app, community, area }
}

const shut = ['notSignedIn', 'notAllowed', 'notFound']
const isLetIn = (reply: Reply) => reply.ok || !shut.includes(reply.failure)

const people = {
  resident: { held: ['resident'], accountOf: ({ residents }: Seeded) => residents[0], grants: () => [] },
  gridWorker: {
    held: ['resident', 'gridWorker'],
    accountOf: ({ workers }: Seeded) => workers[0],
    grants: ({ grid }: Area): Grant[] => [{ role: 'gridWorker', area: grid }],
  },
  dispatcher: {
    held: ['resident', 'dispatcher'],
    accountOf: ({ dispatcher }: Seeded) => dispatcher,
    grants: ({ community }: Area): Grant[] => [{ role: 'dispatcher', area: community.slice(0, 9) }],
  },
} as const
type Home = Awaited<ReturnType<typeof anArea>>
type Seeded = Home['community']
const subjects = { resident: 'resident-1', gridWorker: 'worker-1', dispatcher: 'dispatcher' }

test('every procedure of the contract has a row in the table of rights and one in this walk', () => {
  expect([...procedures].sort()).toEqual(Object.keys(authorization).sort())
  expect([...procedures].sort()).toEqual(Object.keys(inputs).sort())
})

/** What the table says of this person and this area's matter. */
const isExpectedIn = (procedure: Path, role: keyof typeof people, home: Home, { area, community }: Home) => {
  const { held, accountOf, grants } = people[role]
  if (!mayCall(procedure, held)) return false
  if (procedure !== 'report.view' && procedure !== 'report.advance') return true
  const matter = { reporter: community.residents[0], community: area.community, grid: area.grid }
  return rolesOn(procedure, matter, { account: accountOf(home.community), grants: grants(home.area) }).length > 0
}

test.each(procedures)('%s lets in whom the table lets in, and nobody else', async (procedure) => {
  const [home, away] = [await anArea(), await anArea()]
  const { app } = home
  for (const place of [home, away]) {
    const input = inputs[procedure](place.area)
    const nobody = await dispatch({ path: procedure.split('.'), input }, { app, identity: { kind: 'nobody' } })
    expect(isLetIn(nobody)).toBe(mayCall(procedure, undefined))
    for (const role of ['resident', 'gridWorker', 'dispatcher'] as const) {
      const caller = await aCaller(app, `${subjects[role]}-${home.area.county}`)
      const reply = await caller.call(procedure, inputs[procedure](place.area))
      const whose = place === home ? 'own' : 'other'
      expect([whose, role, isLetIn(reply)]).toEqual([whose, role, isExpectedIn(procedure, role, home, place)])
    }
  }
})

test.each(['report.mine', 'report.queue'] as const)('%s shows nothing of another area', async (procedure) => {
  const [home, away] = [await anArea(), await anArea()]
  for (const subject of Object.values(subjects)) {
    const reply = await (await aCaller(home.app, `${subject}-${home.area.county}`)).call(procedure, {})
    expect(JSON.stringify(reply)).not.toContain(away.area.report.id)
  }
})

test.each(['development.people', 'development.signIn'] as const)('%s does not exist where development is off', async (procedure) => {
  const { app, area } = await anArea()
  const call = { path: procedure.split('.'), input: inputs[procedure](area) }
  const reply = await dispatch(call, { app: { ...app, isDevelopment: false }, identity: { kind: 'nobody' } })
  expect(reply).toMatchObject({ ok: false, failure: 'noSuchProcedure' })
})

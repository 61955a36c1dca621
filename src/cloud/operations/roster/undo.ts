import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome } from '../../../domain/outcome'
import type { App } from '../../app'
import { endAdvisers, resumeAdvisers, setVillages, updateAdviser } from '../../store/adviser-listing-store'
import type { Database } from '../../store/database'
import { deleteUnclaimedGuides, setGuidesLeft, updateGuide } from '../../store/guide-store'
import { listClaimedAdvisers } from '../../store/role-offer-store'
import { listRosterChanges, listRosterImports, lockRoster, setRosterUndone } from '../../store/roster-store'
import type { AdviserBefore, GuideBefore } from '../../store/tables/roster'
import { Rollback, undone } from '../report/rollback'
import { administersCounty } from './administers'
import { settleGrants } from './settle-grants'

type UndoApp = Pick<App, 'db' | 'now' | 'cipher'>
type Changes = Awaited<ReturnType<typeof listRosterChanges>>

/** 整批撤回: the latest of its kind, while nobody whom it brought has said yes. */
export const undoRoster = async (
  app: UndoApp,
  person: Person,
  key: { county: number; id: string },
): Promise<Outcome<Record<string, never>, Failure>> => {
  if (!administersCounty(person, key.county)) return fail('notAllowed')
  const taken = await undone(app.db.transaction().execute((trx) => undoWithin(app, trx, key)))
  if (taken.ok) await settleGrants(app, key.county)
  return taken
}

const undoWithin = async (app: UndoApp, trx: Database, key: { county: number; id: string }): Promise<Record<string, never>> => {
  await lockRoster(trx, key.county)
  const found = (await listRosterImports(trx, key.county)).find(({ id }) => id === key.id)
  if (!found) throw new Rollback('notFound')
  if (found.undone_at !== null) return {}
  if (!found.is_latest) throw new Rollback('rosterNotLatest')
  const changes = await listRosterChanges(trx, key)
  await (found.kind === 'guides' ? undoGuides : undoAdvisers)(app, trx, key.county, changes)
  await setRosterUndone(trx, key, app.now())
  return {}
}

const idsOf = (changes: Changes, kind: Changes[number]['kind']) => changes.filter((each) => each.kind === kind).map(({ person }) => person)

const undoGuides = async ({ cipher }: UndoApp, trx: Database, county: number, changes: Changes): Promise<void> => {
  const added = idsOf(changes, 'added')
  if ((await deleteUnclaimedGuides(trx, county, added)) !== added.length) throw new Rollback('rosterInWork')
  for (const { person, name, before } of changes) {
    if (name === null || before === null) continue
    const was = cipher.seal('legal_guide.name', county, cipher.open('roster_change.name', county, name))
    await updateGuide(trx, { county, id: person }, { ...(before as GuideBefore), name: was })
  }
  await setGuidesLeft(trx, county, idsOf(changes, 'gone'), null)
}

/** What refers to an adviser stays, so whoever came in vain is ended and not removed. */
const undoAdvisers = async ({ now }: UndoApp, trx: Database, county: number, changes: Changes): Promise<void> => {
  const added = idsOf(changes, 'added')
  if ((await listClaimedAdvisers(trx, county, added)).length > 0) throw new Rollback('rosterInWork')
  await endAdvisers(trx, county, added, dayAt(now().getTime()))
  for (const { person, kind, before } of changes) {
    if (kind !== 'changed' || before === null) continue
    const { villages, ...was } = before as AdviserBefore
    await updateAdviser(trx, { county, id: person }, was)
    await setVillages(trx, { county, id: person }, villages)
  }
  await resumeAdvisers(trx, county, idsOf(changes, 'gone'))
}

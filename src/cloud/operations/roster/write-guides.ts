import type { App } from '../../app'
import type { Database } from '../../store/database'
import { insertGuides, type ListedGuide, setGuidesLeft, updateGuide } from '../../store/guide-store'
import type { RosterChange } from '../../store/roster-store'
import { handOnFiled } from '../hat/hand-on-filed'
import type { ComparedRows } from './compare-rows'
import type { GuideEntry } from './read-guide'

interface Writing {
  readonly county: number
  readonly compared: ComparedRows<GuideEntry, ListedGuide>
  readonly isWhole: boolean
}

/** What a roster of guides changes, with what each was before. */
export const writeGuides = async (
  app: Pick<App, 'now' | 'newId' | 'cipher'>,
  trx: Database,
  { county, compared, isWhole }: Writing,
): Promise<RosterChange[]> => {
  const { newId, cipher } = app
  const changes: RosterChange[] = []
  const added = compared.added.map((entry) => ({
    ...toRow(entry),
    id: newId(),
    name: cipher.seal('legal_guide.name', county, entry.name),
    phone: cipher.seal('legal_guide.phone', county, entry.phone),
    person_index: cipher.index(entry.phone),
    offer: newId(),
  }))
  await insertGuides(trx, county, added)
  for (const { id } of added) changes.push({ id: newId(), person: id, kind: 'added', name: null, before: null })
  for (const { entry, listed } of compared.changed) {
    await updateGuide(trx, { county, id: listed.id }, { ...toRow(entry), name: cipher.seal('legal_guide.name', county, entry.name) })
    const name = cipher.seal('roster_change.name', county, cipher.open('legal_guide.name', county, listed.name))
    changes.push({ id: newId(), person: listed.id, kind: 'changed', name, before: toBefore(listed) })
  }
  const gone = isWhole ? compared.leavers.map(({ id }) => id) : []
  await setGuidesLeft(trx, county, gone, app.now())
  for (const { id, account, community } of compared.leavers)
    if (account !== null && gone.includes(id)) await handOnFiled(app, trx, { county, account, community })
  for (const person of gone) changes.push({ id: newId(), person, kind: 'gone', name: null, before: null })
  return changes
}

const toRow = ({ community, kind, group, skills, until }: GuideEntry) => ({
  community,
  kind,
  neighbor_group: group,
  skills,
  listed_until: until,
})

const toBefore = ({ community, kind, neighbor_group, skills, listed_until }: ListedGuide) => ({
  community,
  kind,
  neighbor_group,
  skills,
  listed_until,
})

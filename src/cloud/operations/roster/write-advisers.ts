import { dayAt } from '../../../domain/civil-day'
import type { App } from '../../app'
import { endAdvisers, insertAdviser, type ListedAdviser, setVillages, updateAdviser } from '../../store/adviser-listing-store'
import type { Database } from '../../store/database'
import type { RosterChange } from '../../store/roster-store'
import type { ComparedRows } from './compare-rows'
import type { AdviserEntry } from './read-adviser'

interface Writing {
  readonly county: number
  readonly compared: ComparedRows<AdviserEntry, ListedAdviser>
  readonly isWhole: boolean
}

/** What a roster of advisers changes, with what each was before. */
export const writeAdvisers = async (
  app: Pick<App, 'now' | 'newId' | 'cipher'>,
  trx: Database,
  { county, compared, isWhole }: Writing,
): Promise<RosterChange[]> => {
  const { newId } = app
  const at = app.now()
  const today = dayAt(at.getTime())
  const changes: RosterChange[] = []
  for (const entry of compared.added) {
    const id = newId()
    await insertAdviser(trx, county, { ...toRow(app, entry), id, license_number: entry.license, offer: newId() }, { at, today })
    await setVillages(trx, { county, id }, entry.villages)
    changes.push({ id: newId(), person: id, kind: 'added', name: null, before: null })
  }
  for (const { entry, listed } of compared.changed) {
    await updateAdviser(trx, { county, id: listed.id }, { ...toRow(app, entry), ...offeredAnew(app, entry, listed) })
    await setVillages(trx, { county, id: listed.id }, entry.villages)
    changes.push({ id: newId(), person: listed.id, kind: 'changed', name: null, before: toBefore(listed) })
  }
  const gone = isWhole ? compared.leavers.map(({ id }) => id) : []
  await endAdvisers(trx, county, gone, today)
  for (const person of gone) changes.push({ id: newId(), person, kind: 'gone', name: null, before: null })
  return changes
}

type Sealing = Pick<App, 'newId' | 'cipher'>

const toRow = ({ cipher }: Sealing, { name, phone, kind, shop, until }: AdviserEntry) => ({
  name,
  kind,
  shop,
  phone_index: cipher.index(phone),
  listed_until: until,
})

/** Another number is another person's to answer for, until somebody has said yes. */
const offeredAnew = ({ newId, cipher }: Sealing, { phone }: AdviserEntry, { account, offer, phone_index }: ListedAdviser) => {
  if (account !== null) return {}
  return offer === null || phone_index !== cipher.index(phone) ? { offer: newId(), refused_at: null } : {}
}

const toBefore = ({ kind, name, shop, phone_index, listed_until, villages }: ListedAdviser) => ({
  kind,
  name,
  shop,
  phone_index,
  listed_until,
  villages,
})

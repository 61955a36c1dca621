import { dayAt } from '../../../domain/civil-day'
import type { App } from '../../app'
import { type ListedAdviser, listAdviserShops, listListedAdvisers, type VillageServed } from '../../store/adviser-listing-store'
import type { Database } from '../../store/database'
import { listCommunitiesIn } from '../../store/order-store'
import { rosterHeadings as heading, rosterWording as wording } from '../../wording/roster'
import { type ComparedRows, compareRows } from './compare-rows'
import { type AdviserEntry, readAdviser } from './read-adviser'
import type { RosterRow } from './roster-workbook'

/** By the licence: whoever changed their number or their firm is the same person. */
export const compareAdvisers = async (
  { now, cipher }: Pick<App, 'now' | 'cipher'>,
  db: Database,
  { county, rows }: { county: number; rows: readonly RosterRow[] },
): Promise<ComparedRows<AdviserEntry, ListedAdviser>> => {
  const known = {
    villages: await listCommunitiesIn(db, [String(county)]),
    shops: await listAdviserShops(db, county),
    today: dayAt(now().getTime()),
  }
  return compareRows({
    rows,
    listed: await listListedAdvisers(db, county),
    read: (row) => readAdviser(row, known),
    keys: [
      { of: ({ license }) => license, twice: wording.licenseTwice },
      { of: ({ phone }) => phone, twice: wording.phoneTwice },
    ],
    isSame: ({ license }, listed) => listed.license_number === license,
    changes: (entry, listed) =>
      [
        entry.name !== listed.name && heading.name,
        cipher.index(entry.phone) !== listed.phone_index && heading.phone,
        entry.kind !== listed.kind && heading.kind,
        entry.shop !== listed.shop && heading.shop,
        servedAs(entry.villages) !== servedAs(listed.villages) && heading.villages,
        entry.until !== listed.listed_until && heading.until,
      ].filter((each) => each !== false),
  })
}

const servedAs = (villages: readonly VillageServed[]): string =>
  villages
    .map(({ community, duty }) => (duty.by === 'date' ? `${community} ${duty.date}` : `${community} ${duty.nth}/${duty.weekday}`))
    .sort()
    .join()

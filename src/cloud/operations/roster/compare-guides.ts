import { dayAt } from '../../../domain/civil-day'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { type ListedGuide, listListedGuides } from '../../store/guide-store'
import { listCommunitiesIn } from '../../store/order-store'
import { rosterHeadings as heading, rosterWording as wording } from '../../wording/roster'
import { type ComparedRows, compareRows } from './compare-rows'
import { type GuideEntry, readGuide } from './read-guide'
import type { RosterRow } from './roster-workbook'

/** By the sealed number's index: whoever changed their village or name is the same person. */
export const compareGuides = async (
  { now, cipher }: Pick<App, 'now' | 'cipher'>,
  db: Database,
  { county, rows }: { county: number; rows: readonly RosterRow[] },
): Promise<ComparedRows<GuideEntry, ListedGuide>> => {
  const villages = await listCommunitiesIn(db, [String(county)])
  const today = dayAt(now().getTime())
  const nameOf = ({ name }: ListedGuide) => cipher.open('legal_guide.name', county, name)
  return compareRows({
    rows,
    listed: await listListedGuides(db, county),
    read: (row) => readGuide(row, { villages, today }),
    keys: [{ of: ({ phone }) => phone, twice: wording.phoneTwice }],
    isSame: ({ phone }, listed) => listed.person_index === cipher.index(phone),
    changes: (entry, listed) =>
      [
        entry.name !== nameOf(listed) && heading.name,
        entry.community !== listed.community && heading.village,
        entry.kind !== listed.kind && heading.kind,
        entry.group !== listed.neighbor_group && heading.group,
        [...entry.skills].sort().join() !== [...listed.skills].sort().join() && heading.skills,
        entry.until !== listed.listed_until && heading.until,
      ].filter((each) => each !== false),
  })
}

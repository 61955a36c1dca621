import type { Suggestion } from '../../../contract/intake'
import { guessCategories } from '../../../domain/category-guess'
import { guessKind } from '../../../domain/kind-guess'
import { countyOf } from '../../../domain/place'
import { guessOfficial } from '../../../domain/report-guard'
import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'
import { listUsualUnits } from '../../store/report-entry-store'
import { listUnits } from '../../store/unit-store'

const yearMs = 366 * 86_400_000
const mostUnits = 3

/** What the words sound like, and who usually deals with that there; nothing is decided by it. */
export const suggest = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { words, community }: { words: string; community: string | null },
): Promise<Suggestion> => {
  const at = now()
  const leaves = (await listKeptCategories(db, at)).filter(({ parent }) => parent !== null)
  const codes = guessCategories(words, leaves)
  const categories = codes.flatMap((code) => leaves.filter((leaf) => leaf.code === code)).map(({ code, name }) => ({ code, name }))
  const sounds = { categories, kind: guessKind(words), about: guessOfficial(words) ?? null }
  const [first] = codes
  if (community === null || first === undefined) return { ...sounds, units: [] }
  const county = countyOf(community)
  const usual = await listUsualUnits(db, { county, category: first, since: new Date(at.getTime() - yearMs) })
  const serving = await listUnits(db, county, community, at)
  const units = usual.flatMap((id) => serving.filter((unit) => unit.id === id)).slice(0, mostUnits)
  return { ...sounds, units: units.map(({ id, name }) => ({ id, name })) }
}

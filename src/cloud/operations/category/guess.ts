import type { Guess } from '../../../contract/category'
import { guessCategories } from '../../../domain/category-guess'
import { findDanger } from '../../../domain/danger'
import { guessKind } from '../../../domain/kind-guess'
import { guessOfficial } from '../../../domain/report-guard'
import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'
import { listEmergencyNumbers } from '../../store/emergency-number-store'
import { callListOf } from './call-list'
import { toWireCategory } from './wire-category'

/** What everyday words sound like. Words that sound harmless cost no statement, so it may be asked while people type. */
export const guess = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { words, county }: { words: string; county?: number | undefined },
): Promise<Guess> => {
  const leaves = (await listKeptCategories(db, now())).filter(({ parent }) => parent !== null)
  const codes = guessCategories(words, leaves)
  const categories = codes.flatMap((code) => leaves.filter((leaf) => leaf.code === code)).map(toWireCategory)
  const kind = findDanger(words)
  const sounds = { categories, kind: guessKind(words), about: guessOfficial(words) ?? null }
  if (!kind) return { ...sounds, danger: null }
  return { ...sounds, danger: { kind, call: callListOf(kind, await listEmergencyNumbers(db, county)) } }
}

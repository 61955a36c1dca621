import type { FoundPlace } from '../../../contract/intake'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { searchPlaces } from '../../store/desk-place-store'
import { areasAtDesk } from './desk-area'

/** 小区、楼栋、单元 by pieces of their names, in any order, so that a place is said in a few strokes. */
export const findPlaces = async ({ db }: Pick<App, 'db'>, person: Person, { words }: { words: string }): Promise<FoundPlace[]> => {
  const pieces = words.split(/\s+/).filter(Boolean)
  return pieces.length === 0 ? [] : searchPlaces(db, areasAtDesk(person), pieces)
}

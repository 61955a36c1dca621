import { type LimitKind, limitKinds } from '../../../domain/deadline'
import type { Database } from '../database'
import categories from './huainan/categories.json'

/** 说不清，请网格员看: nobody has to choose a category. */
export const unclearCategory = '9999'

/** 自办清单 [P] 网格约定: small things of streets and stairs that nobody needs to be sent for. */
const gridOwnCategories = ['0402', '0405', '0406', '0409', '0603', '0608', '0701', '0703', '0705', '0806']

/** A category that is there already keeps what the center made of it. */
export const seedCategories = async (db: Database): Promise<void> => {
  await db
    .insertInto('category')
    .values(
      categories.map(
        ({ code, parent, name, hint, limitKind, limitAmount, closingConditions, afterPhoto, synonyms, position, ...sharing }) => ({
          code,
          parent,
          name,
          hint,
          limit_kind: toLimitKind(limitKind),
          limit_amount: limitAmount,
          closing_conditions: JSON.stringify(closingConditions),
          after_photo: afterPhoto,
          synonyms: JSON.stringify(synonyms),
          position,
          nearby_meters: sharing.nearbyMeters ?? null,
          is_private: sharing.isPrivate ?? false,
          grid_own: gridOwnCategories.includes(code),
        }),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const toLimitKind = (word: string): LimitKind => {
  const kind = limitKinds.find((known) => known === word)
  if (!kind) throw new Error(`No such limit: ${word}`)
  return kind
}

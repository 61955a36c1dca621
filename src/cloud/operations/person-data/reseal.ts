import type { App } from '../../app'
import { lockSealedOtherwise, type SealedColumn, sealedColumns, setSealed } from '../../store/sealed-store'

const batch = 200

/** 轮换密钥: what an earlier key sealed is sealed by today's, a few at a time, while both open; answers how many. */
export const resealAll = async (app: Pick<App, 'db' | 'cipher'>): Promise<number> => {
  let resealed = 0
  for (const column of sealedColumns)
    for (;;) {
      const some = await resealSome(app, column)
      resealed += some
      if (some < batch) break
    }
  return resealed
}

const resealSome = ({ db, cipher }: Pick<App, 'db' | 'cipher'>, column: SealedColumn): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const field = `${column.table}.${column.column}`
    const values = await lockSealedOtherwise(trx, column, cipher.prefix, batch)
    for (const { county, key, sealed } of values)
      await setSealed(trx, column, { county, key, sealed: cipher.seal(field, county, cipher.open(field, county, sealed)) })
    return values.length
  })

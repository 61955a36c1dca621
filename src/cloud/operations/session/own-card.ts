import { cityCounty } from '../../../domain/city'
import { maskIdNumber, maskName } from '../../../domain/id-number'
import type { App } from '../../app'
import { asPerson } from '../../store/closed-store'
import { findRealName } from '../../store/real-name-store'

/** What is kept of somebody's card. */
export interface OwnCard {
  readonly name: string
  readonly idNumber: string
  readonly at: string
}

/** As its owner alone may read it. */
export const ownCard = async ({ db, cipher }: Pick<App, 'db' | 'cipher'>, account: string): Promise<OwnCard | undefined> => {
  const found = await asPerson(db, account, (trx) => findRealName(trx, account))
  return (
    found && {
      name: cipher.open('real_name.name', cityCounty, found.name),
      idNumber: cipher.open('real_name.id_number', cityCounty, found.id_number),
      at: found.at.toISOString(),
    }
  )
}

/** Enough to know one's own by, and for nobody else. */
export const coverCard = ({ name, idNumber, at }: OwnCard): OwnCard => ({ name: maskName(name), idNumber: maskIdNumber(idNumber), at })

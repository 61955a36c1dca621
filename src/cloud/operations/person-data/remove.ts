import type { Person } from '../../../domain/authorization'
import type { RemovableClass } from '../../../domain/person-data'
import type { App } from '../../app'
import { setSealedName, setSealedPhone } from '../../store/home-store'
import { clearHome, deleteMessages } from '../../store/person-removal-store'
import { deleteVerification } from '../../store/verification-store'
import { eraseChecksOf } from '../safety/erase-checks'
import { removeCopies } from './remove-copies'

type RemovalApp = Pick<App, 'db' | 'now' | 'newId'>

/** 删除 one class of what is kept; the matters themselves are not the person's alone and stay. */
export const removeData = async (app: RemovalApp, { account }: Person, { class: name }: { class: RemovableClass }) => {
  await app.db.transaction().execute((trx) => removals[name]({ ...app, db: trx }, account))
  return {}
}

export const removals: Readonly<Record<RemovableClass, (app: RemovalApp, account: string) => Promise<unknown>>> = {
  name: ({ db }, account) => setSealedName(db, account, null),
  phone: async ({ db }, account) => {
    await setSealedPhone(db, account, null)
    await deleteVerification(db, account, 'phone')
  },
  home: ({ db }, account) => clearHome(db, account),
  messages: ({ db }, account) => deleteMessages(db, account),
  copies: removeCopies,
  checks: eraseChecksOf,
}

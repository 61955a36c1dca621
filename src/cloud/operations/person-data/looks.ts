import type { Look, LookPage } from '../../../contract/person-data'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { type ListedLook, listLooks } from '../../store/person-data-store'
import { lookWording } from '../../wording/person-data'
import { readKeyset, writeKeyset } from '../keyset'

const pageSize = 20

/** 查看记录 of one's own data, the latest first. */
export const looksOf = async (
  { db, cipher }: Pick<App, 'db' | 'cipher'>,
  { account }: Person,
  { after }: { after?: string | undefined },
): Promise<LookPage> => {
  const rows = await listLooks(db, account, readKeyset(after), pageSize + 1)
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return { looks: shown.map((row) => toLook(cipher, row)), next: rows.length > pageSize && last ? writeKeyset(last) : null }
}

const toLook = (cipher: App['cipher'], { id, at, actor_role: role, actor_name: name, what, reason }: ListedLook): Look => ({
  id,
  at: at.toISOString(),
  who: lookWording.who(role, name && cipher.open('account.name', cityCounty, name)),
  what: lookWording.what[what],
  reason: lookWording.reason[reason],
})

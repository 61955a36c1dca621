import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { letIn } from '../../store/closed-store'
import type { Database } from '../../store/database'
import { setGrown } from '../../store/guardian-store'
import { setRealName } from '../../store/real-name-store'
import type { RealNameTable } from '../../store/tables/closed'
import { setVerification } from '../../store/verification-store'

interface Checked {
  readonly account: string
  readonly name: string
  readonly idNumber: string
  readonly method: RealNameTable['method']
  readonly by: string
  readonly at: Date
  readonly isChild: boolean
}

/** Inside `asPerson` alone, as their own closed content; whoever checked does not read it again. */
export const keepRealName = async (
  { cipher }: Pick<App, 'cipher'>,
  trx: Database,
  { account, name, idNumber, method, by, at, isChild }: Checked,
): Promise<void> => {
  await letIn(trx, { county: cityCounty, kind: 'realName', subject: account, account, by: account, at })
  const sealed = {
    name: cipher.seal('real_name.name', cityCounty, name),
    id_number: cipher.seal('real_name.id_number', cityCounty, idNumber),
  }
  await setRealName(trx, { account, ...sealed, method, checked_by: by, at })
  await setVerification(trx, { account, level: 'realName', method, by, at })
  // The card is known, so from now on the person speaks for themselves.
  if (!isChild) await setGrown(trx, account, at)
}

import { cityCounty } from '../../../domain/city'
import type { VillageAnswer } from '../../../domain/consultation-words'
import type { Party } from '../../../domain/party'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import type { MatterParty } from '../../store/conflict-store'
import { findCallersName } from '../../store/report-entry-store'
import { ownCard } from '../session/own-card'
import { hashedMarks } from './hashed-marks'

interface Asking {
  readonly account: string
  /** 代办: whom it is really about; the account is a proxy's then. */
  readonly onBehalf?: string | undefined
  readonly community: string
  readonly aboutVillage: VillageAnswer
  readonly parties: readonly Party[]
}

/** 当事人 of a new matter as they are kept: hashes, made before its transaction begins; 不清楚 counts as the village. */
export const markedParties = async (
  app: Pick<App, 'db' | 'cipher'>,
  { account, onBehalf, community, aboutVillage, parties }: Asking,
): Promise<MatterParty[]> => {
  const asker = onBehalf === undefined ? await askerOf(app, account) : ({ kind: 'person', name: onBehalf } as const)
  const village = aboutVillage === 'no' ? [] : [await committeeOf(app, community)]
  return [
    { side: 'asker' as const, ...hashedMarks(app.cipher, asker) },
    ...[...parties, ...village].map((party) => ({ side: 'other' as const, ...hashedMarks(app.cipher, party) })),
  ]
}

/** By the card that was checked, where one was; else as they call themselves. */
const askerOf = async (app: Pick<App, 'db' | 'cipher'>, account: string): Promise<Party> => {
  const card = await ownCard(app, account)
  if (card) return { kind: 'person', name: card.name, number: card.idNumber }
  const name = await findCallersName(app.db, account)
  return { kind: 'person', name: name === null ? null : app.cipher.open('account.name', cityCounty, name) }
}

const committeeOf = async ({ db }: Pick<App, 'db'>, community: string): Promise<Party> => ({
  kind: 'villageCommittee',
  name: (await findAreaNames(db, [community])).get(community) ?? null,
  number: community,
})

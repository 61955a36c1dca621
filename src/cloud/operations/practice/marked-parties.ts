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
  /** 代办: the account is a proxy's then, and whom it is about is named here. */
  readonly hat?: string | undefined
  readonly onBehalf?: { readonly name: string } | undefined
  readonly community: string
  readonly aboutVillage: VillageAnswer
  readonly parties: readonly Party[]
}

/** 当事人 of a new matter as they are kept: hashes, made before its transaction begins; 不清楚 counts as the village. */
export const markedParties = async (
  app: Pick<App, 'db' | 'cipher'>,
  account: string,
  { hat = 'self', onBehalf, community, aboutVillage, parties }: Asking,
): Promise<MatterParty[]> => {
  const isOwn = hat === 'self' && onBehalf === undefined
  const asker: Party = isOwn ? await askerOf(app, account) : { kind: 'person', name: onBehalf?.name ?? null }
  const village = await committeeOf(app, community)
  // A committee that has no name here is that of the place itself.
  const named = parties.map((party) => (party.kind === 'villageCommittee' && !party.name ? village : party))
  return [
    { side: 'asker' as const, ...hashedMarks(app.cipher, asker) },
    ...[...named, ...(aboutVillage === 'no' ? [] : [village])].map((party) => ({
      side: 'other' as const,
      ...hashedMarks(app.cipher, party),
    })),
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

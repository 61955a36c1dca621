import type { Consent, PersonData } from '../../../contract/person-data'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { consentPurposes, type DataClassName, dataClasses, removableClasses } from '../../../domain/person-data'
import { maskPhone } from '../../../domain/phone'
import type { App } from '../../app'
import { countOwnMatters } from '../../store/home-store'
import { findKeptOf, type KeptOfPerson, listConsents } from '../../store/person-data-store'
import { consentWording, dataClassWording, dataLabels as labels, staysWording } from '../../wording/person-data'
import { looksOf } from './looks'

type SeeApp = Pick<App, 'db' | 'cipher'>

/** 我的个人信息: all that is kept about a person, what for and how long, what they agreed to, and who looked. */
export const seeData = async (app: SeeApp, person: Person): Promise<PersonData> => {
  const kept = await findKeptOf(app.db, person.account)
  if (!kept) throw new Error('whoever calls has an account')
  const entries = entriesOf(app, kept)
  const isRemovable = (name: DataClassName) => (removableClasses as readonly string[]).includes(name) && entries[name].length > 0
  return {
    classes: dataClasses.map((name) => ({ name, ...dataClassWording[name], entries: entries[name], removable: isRemovable(name) })),
    consents: await consentsOf(app.db, person.account),
    looks: (await looksOf(app, person, {})).looks,
    staysAfterClosing: [...staysWording],
    openMatters: (await countOwnMatters(app.db, person.account)).open,
  }
}

type Entries = Readonly<Record<DataClassName, PersonData['classes'][number]['entries']>>

const entriesOf = ({ cipher }: SeeApp, kept: KeptOfPerson): Entries => {
  const opened = (field: string, sealed: string | null) => (sealed === null ? null : cipher.open(field, cityCounty, sealed))
  const phone = opened('account.phone', kept.phone)
  return {
    account: [...said(labels.since, kept.created_at.toISOString().slice(0, 10)), ...counted(kept.identities, labels.identities)],
    name: said(labels.name, opened('account.name', kept.name)),
    phone: said(labels.phone, phone && maskPhone(phone)),
    home: [
      ...said(labels.community, kept.home_community),
      ...said(labels.grid, kept.home_grid),
      ...said(labels.address, opened('account.home_address', kept.home_address)),
    ],
    messages: counted(kept.messages),
    copies: counted(kept.copies),
    matters: counted(kept.matters),
    files: counted(kept.files),
    signIns: counted(kept.sessions + kept.verifications),
    pushes: counted(kept.answers),
  }
}

const said = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
const counted = (count: number, label: string = labels.count) => (count === 0 ? [] : [{ label, value: labels.pieces(count) }])

const consentsOf = async (db: App['db'], account: string): Promise<Consent[]> => {
  const latest = new Map((await listConsents(db, account)).map((consent) => [consent.purpose, consent]))
  return consentPurposes.map((purpose) => {
    const last = latest.get(purpose)
    return { purpose, ...consentWording[purpose], given: last?.given ?? false, at: last?.at.toISOString() ?? null }
  })
}

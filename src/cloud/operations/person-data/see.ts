import type { Guardianship } from '../../../contract/guardian'
import type { Consent, PersonData } from '../../../contract/person-data'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { dayAt } from '../../../domain/civil-day'
import { consentPurposes, type DataClassName, dataClasses, removableClasses } from '../../../domain/person-data'
import { maskPhone } from '../../../domain/phone'
import type { App } from '../../app'
import { countOwnMatters } from '../../store/home-store'
import { findKeptOf, type KeptOfPerson, listConsents } from '../../store/person-data-store'
import { consentWording, dataClassWording, dataLabels as labels, staysWording } from '../../wording/person-data'
import { viewGuardians } from '../guardian/guardian'
import { coverCard, type OwnCard, ownCard } from '../session/own-card'
import { looksOf } from './looks'

type SeeApp = Pick<App, 'db' | 'cipher'>

/** How much of a number stands there: on a screen that others see too its ends, in a person's own copy all of it. */
interface Covering {
  readonly phone: (phone: string) => string
  readonly realName: (checked: OwnCard) => OwnCard
}

export const whole: Covering = { phone: (phone) => phone, realName: (checked) => checked }
const covered: Covering = { phone: maskPhone, realName: coverCard }

/** 我的个人信息: all that is kept about a person, what for and how long, what they agreed to, and who looked. */
export const seeData = async (app: SeeApp, person: Person, covering: Covering = covered): Promise<PersonData> => {
  const kept = await findKeptOf(app.db, person.account)
  if (!kept) throw new Error('whoever calls has an account')
  const card = await ownCard(app, person.account)
  const entries: Entries = {
    ...entriesOf(app, kept, covering),
    realName: card ? cardEntries(covering.realName(card)) : [],
    guardians: guardianEntries(await viewGuardians(app, person)),
  }
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

const entriesOf = ({ cipher }: SeeApp, kept: KeptOfPerson, covering: Covering): Omit<Entries, 'realName' | 'guardians'> => {
  const opened = (field: string, sealed: string | null) => (sealed === null ? null : cipher.open(field, cityCounty, sealed))
  const phone = opened('account.phone', kept.phone)
  return {
    account: [...said(labels.since, day(kept.created_at.toISOString())), ...counted(kept.identities, labels.identities)],
    name: said(labels.name, opened('account.name', kept.name)),
    phone: said(labels.phone, phone && covering.phone(phone)),
    home: [
      ...said(labels.community, kept.home_place),
      ...said(labels.grid, kept.home_grid),
      ...said(labels.address, opened('account.home_address', kept.home_address)),
    ],
    messages: counted(kept.messages),
    copies: counted(kept.copies),
    checks: counted(kept.checks),
    matters: counted(kept.matters),
    bookings: counted(kept.bookings),
    consultations: counted(kept.consultations),
    files: counted(kept.files),
    signIns: counted(kept.sessions + kept.verifications),
    pushes: counted(kept.answers),
  }
}

const cardEntries = ({ name, idNumber, at }: OwnCard) => [
  ...said(labels.realName, name),
  ...said(labels.idNumber, idNumber),
  ...said(labels.checkedAt, day(at)),
]

const guardianEntries = ({ guardians, wards }: Guardianship) => [
  ...guardians.map(({ relation, phone, at, endedAt }) => ({
    label: labels.guardian(endedAt === null),
    value: `${labels.relations[relation]} ${phone}（${day(at)}）`,
  })),
  ...wards.map(({ name, at, endedAt }) => ({ label: labels.ward(endedAt === null), value: `${name ?? labels.child}（${day(at)}）` })),
]

/** As the calendar on a wall in Huainan says. */
const day = (moment: string) => dayAt(Date.parse(moment))
const said = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
const counted = (count: number, label: string = labels.count) => (count === 0 ? [] : [{ label, value: labels.pieces(count) }])

const consentsOf = async (db: App['db'], account: string): Promise<Consent[]> => {
  const latest = new Map((await listConsents(db, account)).map((consent) => [consent.purpose, consent]))
  return consentPurposes.map((purpose) => {
    const last = latest.get(purpose)
    return {
      purpose,
      ...consentWording[purpose],
      given: last?.given ?? false,
      ...(last && { version: last.version }),
      at: last?.at.toISOString() ?? null,
    }
  })
}

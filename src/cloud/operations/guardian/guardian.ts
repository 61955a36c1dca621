import type { Failure } from '../../../contract/failure'
import type { GiveGuardianConsent, GuardianInvitation, Guardianship } from '../../../contract/guardian'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { policyVersion } from '../../../domain/consent'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { maskPhone, readPhone } from '../../../domain/phone'
import type { App } from '../../app'
import { endGuardianConsents, insertGuardianConsent, listGuardiansOf, listWardsOf } from '../../store/guardian-store'
import { findSubject } from '../../store/person-store'
import { failureOfWechat } from '../session/sign-in'

type Nothing = Record<string, never>

const wordField = 'guardian.word'
const dayMs = 86_400_000

/** 监护人同意, from both sides: who agreed for me, and for whom I agreed. */
export const viewGuardians = async ({ db, cipher }: Pick<App, 'db' | 'cipher'>, { account }: Person): Promise<Guardianship> => {
  const guardians = await listGuardiansOf(db, account)
  const wards = await listWardsOf(db, account)
  return {
    guardians: guardians.map(({ phone, ...given }) => ({
      ...toWire(given),
      phone: maskPhone(cipher.open('guardian_consent.phone', cityCounty, phone)),
    })),
    wards: wards.map(({ child_name: name, ...given }) => ({
      ...toWire(given),
      name: name && cipher.open('account.name', cityCounty, name),
    })),
  }
}

type Given = Omit<Awaited<ReturnType<typeof listGuardiansOf>>[number], 'phone'>

const toWire = ({ id, relation, version, at, ended_at }: Given) => ({
  id,
  relation,
  version,
  at: at.toISOString(),
  endedAt: ended_at?.toISOString() ?? null,
})

/** 请监护人来: the word holds all that it means, sealed, so that nothing is kept of a child whom nobody agreed for. */
export const inviteGuardian = async ({ cipher, now }: Pick<App, 'cipher' | 'now'>, { account }: Person): Promise<GuardianInvitation> => {
  const until = new Date(now().getTime() + dayMs).toISOString()
  return { token: cipher.seal(wordField, cityCounty, `${account} ${until}`), until }
}

/** The guardian says who they are, WeChat says which number is theirs, and from then on the child's own word counts like anybody's. */
export const giveGuardianConsent = async (
  app: Pick<App, 'db' | 'now' | 'cipher' | 'wechatPeople'>,
  { account }: Person,
  { id, token, relation, code }: GiveGuardianConsent,
): Promise<Outcome<Nothing, Failure>> => {
  const { db, now, cipher, wechatPeople } = app
  const child = token === undefined ? account : childIn(app, token)
  if (!child) return fail('guardianWordGone')
  // Nobody is their own guardian; a child's word that is opened on the child's phone is meant for another.
  if (token !== undefined && child === account) return fail('notAllowed')
  const said = await wechatPeople.phoneOf(code, await findSubject(db, account, 'openid'))
  if (!said.ok) return fail(failureOfWechat[said.failure])
  const phone = readPhone(said.value)
  if (!phone) return fail('notAPhone')
  const isGiven = await insertGuardianConsent(db, {
    id,
    child,
    guardian: token === undefined ? null : account,
    relation,
    phone: cipher.seal('guardian_consent.phone', cityCounty, phone),
    phone_index: cipher.index(phone),
    version: policyVersion,
    at: now(),
  })
  return isGiven ? succeed({}) : fail('guardianWordGone')
}

/** Whose word this is; nothing where it is forged, spoiled or over. */
const childIn = ({ cipher, now }: Pick<App, 'cipher' | 'now'>, token: string): string | undefined => {
  const [child, until] = opened(cipher, token)?.split(' ') ?? []
  return child && until && Date.parse(until) > now().getTime() ? child : undefined
}

const opened = (cipher: App['cipher'], token: string): string | undefined => {
  try {
    return cipher.open(wordField, cityCounty, token)
  } catch {
    return undefined
  }
}

/** 撤回: at once; what was filed goes on, and nothing new is taken from the child. */
export const revokeGuardianConsent = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { id }: { readonly id: string },
): Promise<Outcome<Nothing, Failure>> => ((await endGuardianConsents(db, { id, by: account, at: now() })) ? succeed({}) : fail('notFound'))

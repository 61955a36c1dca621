import type { Outcome } from '../../../domain/outcome'

/** What is asked of whoever knows real names: do this name and number belong to each other, and to this person. */
interface RealNameQuestion {
  readonly openid: string
  /** The person's own consent, given once on the provider's page. */
  readonly code: string
  readonly name: string
  readonly idNumber: string
}

/** No consent or an old one; a name or number that is not theirs; nobody known behind the openid; no answer in time. */
export type RealNameRefusal = 'codeRefused' | 'notTheirs' | 'unknown' | 'silent'

/** 实名核验: another's word on who somebody is; a desk's own eyes are the other way. */
export interface RealNameProvider {
  readonly check: (question: RealNameQuestion) => Promise<Outcome<true, RealNameRefusal>>
}

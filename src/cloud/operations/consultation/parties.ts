import * as z from 'zod/mini'
import { Party } from '../../../contract/consultation'
import type { App } from '../../app'

const Parties = z.array(Party)
const field = 'consultation_content.parties'

/** 当事人, sealed: whoever is not let in reads no names either. */
export const sealParties = ({ cipher }: Pick<App, 'cipher'>, county: number, parties: readonly Party[]): string =>
  cipher.seal(field, county, JSON.stringify(parties))

export const partiesOf = ({ cipher }: Pick<App, 'cipher'>, county: number, { parties }: { parties: string }): Party[] =>
  Parties.parse(JSON.parse(cipher.open(field, county, parties)))

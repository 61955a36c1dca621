import { type Party, type PartyMarks, partyMarks } from '../../../domain/party'
import type { SealingCipher } from '../../store/field-cipher'

/** By the city's own key, so that a hash tells nothing to whoever has a list of names. */
export const hashedMarks = ({ index }: Pick<SealingCipher, 'index'>, party: Party): PartyMarks => {
  const { name, number } = partyMarks(party)
  return { name: name && index(`party ${name}`), number: number && index(`party ${number}`) }
}

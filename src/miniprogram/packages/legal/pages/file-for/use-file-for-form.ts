import { useRef, useState } from 'react'
import type { AboutVillage, ConsultationCategory, SubmitConsultation } from '../../../../../contract/consultation'
import type { Hats, ProxyHat } from '../../../../../contract/hat'
import { fileForWords as words } from '../../../../locales/hat'
import { newId } from '../../../../platform/id'

interface Given {
  readonly hat: ProxyHat
  readonly places: readonly { readonly code: string; readonly name: string }[]
  readonly sentence: Hats['sentence']
}

const empty = {
  community: '',
  name: '',
  phone: '',
  aboutVillage: undefined as AboutVillage | undefined,
  category: 'other' as ConsultationCategory,
  words: '',
  party: '',
  said: '',
  witness: '',
  recording: undefined as string | undefined,
  isRead: false,
}
export type Typed = typeof empty

const leastWords = 10

export const useFileForForm = (given: Given) => {
  const id = useRef(newId())
  const [typed, setTyped] = useState<Typed>({ ...empty, community: given.places[0]?.code ?? '' })
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const problem = (): string | undefined => missingIn(typed)
  const filed = (): SubmitConsultation => ({
    id: id.current,
    community: typed.community,
    aboutVillage: typed.aboutVillage ?? 'unsure',
    parties: [typed.party.trim() ? { name: typed.party.trim(), kind: 'person' } : { name: '', kind: 'unknown' }],
    category: typed.category,
    words: typed.words.trim(),
    attachments: [],
    wish: 'message',
    hat: given.hat,
    onBehalf: {
      name: typed.name.trim(),
      phone: typed.phone.trim(),
      consent: {
        version: given.sentence.version,
        at: new Date().toISOString(),
        words: typed.said.trim(),
        recording: typed.recording ?? null,
        ...(typed.witness.trim() && { witness: typed.witness.trim() }),
      },
    },
  })
  return { ...given, typed, change, problem, filed, county: Number(typed.community.slice(0, 6)) }
}
export type FileFor = ReturnType<typeof useFileForForm>

const missingIn = ({ community, name, phone, words: said, aboutVillage, isRead, recording, said: agreed, witness }: Typed) => {
  const lacking: readonly (readonly [boolean, string])[] = [
    [community === '', words.missing.place],
    [name.trim() === '', words.missing.name],
    [phone.trim() === '', words.missing.phone],
    [aboutVillage === undefined, words.missing.about],
    [said.trim().length < leastWords, words.missing.words],
    [!isRead, words.missing.ticked],
    [recording === undefined && (agreed.trim() === '' || witness.trim() === ''), words.missing.consent],
  ]
  return lacking.find(([isMissing]) => isMissing)?.[1]
}

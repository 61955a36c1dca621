import { useRef, useState } from 'react'
import type { Grid } from '../../../../../contract/place'
import type { FileForOther, ProxyRelation, ProxySentence } from '../../../../../contract/proxy'
import { useStepPhotos } from '../../../../features/report/step-photos'
import { proxyWords } from '../../../../locales/proxy'
import { newId } from '../../../../platform/id'

/** What is written down for somebody else; the time of their word is that of the first letter of it. */
export const useOnBehalf = (grids: readonly [Grid, ...Grid[]]) => {
  const grid = grids[0].code
  const id = useRef(newId())
  const agreedAt = useRef<string>()
  const county = Number(grid.slice(0, 6))
  const photos = useStepPhotos(county)
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [relation, setRelation] = useState<ProxyRelation>('neighbor')
  const [words, setWords] = useState('')
  const [place, setPlace] = useState({ grid, words: '' })
  const [consent, setConsentWords] = useState('')
  const [recording, setRecording] = useState<string>()
  const note = () => {
    agreedAt.current ??= new Date().toISOString()
  }
  const { missing } = proxyWords
  const wanting = [
    [!name.trim(), missing.name],
    [!phone.trim(), missing.phone],
    [!words.trim() && photos.sentIds.length === 0, missing.words],
    [!consent.trim() && !recording, missing.consent],
    [photos.areOnTheirWay, missing.onTheirWay],
  ] as const
  const problem = (): string | undefined => wanting.find(([isWanting]) => isWanting)?.[1]
  const filed = ({ version }: ProxySentence): FileForOther => ({
    id: id.current,
    words: words.trim(),
    category: null,
    place: { by: 'grid', grid: place.grid, words: place.words.trim() || (grids.find(({ code }) => code === place.grid)?.name ?? '') },
    attachments: photos.sentIds,
    relation,
    person: { name: name.trim(), phone: phone.trim() },
    consent: { version, at: agreedAt.current ?? new Date().toISOString(), words: consent.trim(), recording: recording ?? null },
  })
  return {
    ...{ county, photos, name, setName, phone, setPhone, relation, setRelation, words, setWords, place, setPlace, consent, recording },
    setConsent: (said: string) => {
      note()
      setConsentWords(said)
    },
    setRecording: (sent: string | undefined) => {
      note()
      setRecording(sent)
    },
    ...{ problem, filed },
  }
}
export type OnBehalf = ReturnType<typeof useOnBehalf>

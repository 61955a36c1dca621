import { useMemo } from 'react'
import type { Home } from '../../../../../contract/person'
import { emergencyHeard, kindsHeard, triage } from '../../../../../contract/triage'
import { useHome } from '../../../../features/home/home-queries'
import { useSession } from '../../../../features/session/session-queries'
import { askLeast, askLimit } from '../../../../locales/ask'
import { type AskDraft, saysSomething, useAskDraft } from '../../ask-draft'

/** The draft with what the phone itself hears in it; nothing of it leaves the phone before it is sent. */
export const useAskForm = () => {
  const draft = useAskDraft()
  const session = useSession()
  const home = useHome(session.data?.signedIn ?? false)
  const words = draft.words.slice(0, askLimit)
  const chosen = draft.category === 'other' ? undefined : draft.category
  const heard = useMemo(() => {
    const kind = chosen ?? kindsHeard(words)[0]
    return { kind: kind ?? ('other' as const), emergency: emergencyHeard(words), way: triage(words, chosen) }
  }, [words, chosen])
  return { draft, place: placeOf(home.data), ...heard, category: draft.category ?? heard.kind, missing: missingIn(draft) }
}

export type AskForm = ReturnType<typeof useAskForm>

const placeOf = (home: Home | undefined) =>
  home?.place ? { county: home.place.county, community: home.place.community.code, name: home.place.community.name } : undefined

type Missing = 'nothing' | 'tooShort' | 'tooLong'

const missingIn = (draft: AskDraft): Missing | undefined => {
  const { length } = draft.words.trim()
  const isSpoken = draft.attachments.some(({ kind }) => kind === 'recording')
  if (length > askLimit) return 'tooLong'
  if (!saysSomething(draft)) return 'nothing'
  return isSpoken || signCount(draft.words) >= askLeast ? undefined : 'tooShort'
}

/** As the cloud counts: blanks say nothing. */
const signCount = (words: string) => [...words].filter((sign) => /\S/u.test(sign)).length

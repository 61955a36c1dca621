import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EnteredSlip, EnteredSource, FoundPlace } from '../../../../../contract/intake'
import type { Official, ReportKind, Ring } from '../../../../../contract/report'
import { cloud } from '../../../../platform/cloud'
import { newId } from '../../../../platform/id'

const empty = {
  ...{ source: 'phone' as EnteredSource, outerNumber: '', phone: '', words: '', category: '', placeWords: '', name: '' },
  ...{ kind: 'help' as ReportKind, about: '' as Official | '', ring: 'public' as Ring },
}
type EntryFields = typeof empty

/** What stands on the screen, and what the city says to it; nothing is kept once the screen is left. */
export const useEntry = (id: string, onEntered: (slip: EnteredSlip) => void) => {
  const [fields, setFields] = useState(empty)
  const [chosen, setChosen] = useState<FoundPlace>()
  const caller = useMutation({ mutationFn: () => cloud.intake.caller({ phone: fields.phone, look: newId() }) })
  const places = useQuery({
    queryKey: ['intake', 'places', fields.placeWords],
    queryFn: () => cloud.intake.places({ words: fields.placeWords }),
    enabled: fields.placeWords.trim() !== '' && chosen === undefined,
    gcTime: 0,
  })
  const suggestion = useMutation({ mutationFn: () => cloud.intake.suggest({ words: fields.words, community: chosen?.community ?? null }) })
  const isKnown = caller.data?.known?.hasAccount ?? false
  const asksConsent = !isKnown && (fields.phone !== '' || fields.name !== '')
  const entering = useMutation({
    mutationFn: (agreed: boolean) => {
      if (!chosen) throw new Error('no place')
      const { source, outerNumber, words, category, phone, name, kind, about, ring } = fields
      return cloud.intake.enter({
        id,
        source,
        ...(outerNumber.trim() && { outerNumber: outerNumber.trim() }),
        words,
        kind,
        about: about || null,
        ring: about ? 'centerOnly' : ring,
        category: category || null,
        place: { by: 'grid', grid: chosen.grid, words: chosen.words },
        caller: isKnown || agreed ? { phone, name, consent: agreed } : { phone: '', name: '', consent: false },
      })
    },
    onSuccess: onEntered,
  })
  const set = <Name extends keyof EntryFields>(name: Name, value: EntryFields[Name]) =>
    setFields((before) => ({ ...before, [name]: value }))
  return { fields, set, chosen, setChosen, caller, places, suggestion, entering, isKnown, asksConsent }
}

export type EntryState = ReturnType<typeof useEntry>

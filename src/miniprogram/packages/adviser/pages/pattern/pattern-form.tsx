import { useState } from 'react'
import type { Diary } from '../../../../../contract/diary'
import { patternWords } from '../../../../locales/diary'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { ToggleRow } from '../../../../ui/toggle-row'
import { useSetPattern } from '../../diary-queries'
import type { HoursDraft } from '../../hours'
import { HoursFields } from '../../hours-fields'
import { draftOf, type PatternDraft, patternIn } from './pattern-draft'
import '../../calendar.scss'

type PatternFormProps = { diary: Diary; weekdays: readonly string[] }

const workdays = 5

/** A weekday at a time; nothing is sent before all of it is right. */
export const PatternForm = ({ diary: { pattern, revision, villages = [] }, weekdays }: PatternFormProps) => {
  const [draft, setDraft] = useState<PatternDraft>(() => draftOf(pattern))
  const [day, setDay] = useState('0')
  const setting = useSetPattern()
  const at = Number(day)
  const own = draft.weekly[at] ?? []
  const change = (changed: Partial<PatternDraft>) => setDraft((all) => ({ ...all, ...changed }))
  const setWeekday = (hours: readonly HoursDraft[]) => change({ weekly: draft.weekly.map((each, place) => (place === at ? hours : each)) })
  const copy = () => {
    change({ weekly: draft.weekly.map((each, place) => (place < workdays ? own : each)) })
    showToast(patternWords.copied)
  }
  const written = patternIn(draft)
  const save = () =>
    written.pattern && setting.mutate({ pattern: written.pattern, revision }, { onSuccess: () => showToast(patternWords.saved) })
  const name = weekdays[at] ?? ''
  return (
    <>
      <Section title={patternWords.hours(name)} note={patternWords.note}>
        <ChipRow
          label={patternWords.day}
          chips={weekdays.map((label, value) => ({ value: String(value), label }))}
          value={day}
          onChange={setDay}
        />
        <HoursFields key={day} name='week' drafts={own} villages={villages} onChange={setWeekday} />
        {at < workdays && <BigButton kind='quiet' label={patternWords.copy} onTap={copy} />}
      </Section>
      <Section title={patternWords.breaks} note={patternWords.breaksNote}>
        <HoursFields name='breaks' none={patternWords.noBreaks} drafts={draft.breaks} onChange={(breaks) => change({ breaks })} />
      </Section>
      <Section title={patternWords.makeup}>
        <ToggleRow
          label={patternWords.makeupOwn}
          note={patternWords.makeupUsual}
          checked={draft.makeup !== null}
          onChange={(isOwn) => change({ makeup: isOwn ? (draft.weekly[0] ?? []) : null })}
        />
        {draft.makeup && <HoursFields name='makeup' drafts={draft.makeup} villages={villages} onChange={(makeup) => change({ makeup })} />}
        <ToggleRow
          label={patternWords.holidays}
          note={patternWords.holidaysNote}
          checked={draft.worksOnHolidays}
          onChange={(worksOnHolidays) => change({ worksOnHolidays })}
        />
      </Section>
      {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
      <BigButton label={patternWords.save} loading={setting.isPending} disabledReason={wrongWords(written.wrong, weekdays)} onTap={save} />
    </>
  )
}

const wrongWords = (wrong: number | 'breaks' | 'makeup' | undefined, weekdays: readonly string[]): string | undefined => {
  if (wrong === undefined) return undefined
  return patternWords.wrong(typeof wrong === 'number' ? (weekdays[wrong] ?? '') : patternWords[wrong])
}

import { useState } from 'react'
import type { DutyEntry, DutyLog, SiteKind } from '../../../../contract/adviser-duty'
import { dutyLogWords as words } from '../../../locales/adviser-duty'
import { newId } from '../../../platform/id'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import { ChoiceList } from '../../../ui/choice-list'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import { Sheet } from '../../../ui/sheet'
import { useBeginVisit, useEndVisit } from '../duty-queries'

const digits = 6
const kinds = Object.entries(words.siteKinds).map(([value, label]) => ({ value: value as SiteKind, label }))
const isPossible = (code: string) => code === '' || /^\d{6}$/.test(code)

const CodeField = ({ code, onChange }: { code: string; onChange: (code: string) => void }) => (
  <Field
    name='visit-code'
    label={words.code}
    hint={words.codeHint}
    kind='number'
    limit={digits}
    value={code}
    onChange={onChange}
    optional
  />
)

/** 到村: which village, what for, and the digits that it shows. */
export const BeginSheet = ({ villages, onClose }: Pick<DutyLog, 'villages'> & { onClose: () => void }) => {
  const [id] = useState(newId)
  const [community, setCommunity] = useState(villages[0]?.code ?? '')
  const [kind, setKind] = useState<SiteKind>('visit')
  const [code, setCode] = useState('')
  const beginning = useBeginVisit()
  const begin = () => beginning.mutate({ id, community, kind, ...(code && { code }) }, { onSuccess: onClose })
  return (
    <Sheet open title={words.beginTitle} onClose={onClose}>
      {villages.length > 1 && (
        <ChoiceList
          label={words.which}
          choices={villages.map((each) => ({ value: each.code, label: each.name }))}
          value={community}
          onChange={setCommunity}
        />
      )}
      <Section title={words.what}>
        <ChipRow label={words.what} chips={kinds} value={kind} onChange={setKind} />
      </Section>
      <CodeField code={code} onChange={setCode} />
      {beginning.error && <Notice tone='danger'>{beginning.error.message}</Notice>}
      <BigButton
        label={words.begin}
        loading={beginning.isPending}
        disabledReason={isPossible(code) ? undefined : words.codeHint}
        onTap={begin}
      />
      <Notice tone='info'>{words.codeMissing}</Notice>
    </Sheet>
  )
}

type Length = keyof typeof words.lengths | 'now'
const minuteMs = 60_000

/** 离村: now, or as long as it was where the end was forgotten. */
export const EndSheet = ({ visit, onClose }: { visit: DutyEntry; onClose: () => void }) => {
  const [code, setCode] = useState('')
  const [length, setLength] = useState<Length>('now')
  const ending = useEndVisit()
  const at = length === 'now' ? undefined : new Date(Date.parse(visit.from) + Number(length) * minuteMs).toISOString()
  const end = () => ending.mutate({ id: visit.id, ...(at ? { at } : code && { code }) }, { onSuccess: onClose })
  const possible = (Object.keys(words.lengths) as (keyof typeof words.lengths)[]).filter(
    (each) => Date.parse(visit.from) + Number(each) * minuteMs <= Date.now(),
  )
  return (
    <Sheet open title={words.endTitle} onClose={onClose}>
      {length === 'now' && <CodeField code={code} onChange={setCode} />}
      {possible.length > 0 && (
        <Section title={words.forgot} note={words.forgotHint}>
          <ChipRow<Length>
            label={words.forgot}
            chips={[{ value: 'now', label: words.now }, ...possible.map((each) => ({ value: each, label: words.lengths[each] }))]}
            value={length}
            onChange={setLength}
          />
        </Section>
      )}
      {ending.error && <Notice tone='danger'>{ending.error.message}</Notice>}
      <BigButton label={words.end} loading={ending.isPending} disabledReason={isPossible(code) ? undefined : words.codeHint} onTap={end} />
    </Sheet>
  )
}

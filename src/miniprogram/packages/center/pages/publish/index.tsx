import { useRef, useState } from 'react'
import type { IncidentKind, PublishIncident } from '../../../../../contract/incident'
import { incidentWords } from '../../../../locales/incident'
import { hoursFromNow } from '../../../../locales/moment'
import { publishWords } from '../../../../locales/publish'
import { goBack } from '../../../../platform/back'
import { cloud } from '../../../../platform/cloud'
import { newId } from '../../../../platform/id'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { usePublishing } from '../../incident-publishing'
import { Places } from './places'

export type NamedArea = PublishIncident['areas'][number] & { readonly name: string }

const kinds = (Object.entries(incidentWords.kinds) as [IncidentKind, string][]).map(([value, label]) => ({ value, label }))
const chipsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => Number(one.value) - Number(other.value))
const starts = chipsOf(publishWords.startsInHours)
const ends = chipsOf(publishWords.inHours)

/** What, why, where and until when; once published, whoever would report it sees it first. */
export default function Publish() {
  const [kind, setKind] = useState<IncidentKind>('water')
  const [reason, setReason] = useState('')
  const [areas, setAreas] = useState<readonly NamedArea[]>([])
  const [startsIn, setStartsIn] = useState('0')
  const [endsIn, setEndsIn] = useState('4')
  const id = useRef(newId())
  const publishing = usePublishing(cloud.incident.publish)
  const lacking = reason.trim() === '' ? publishWords.reasonMissing : areas.length === 0 ? publishWords.placesMissing : undefined
  const send = () => {
    const where = areas.map(({ name: _name, ...area }) => area)
    const when = { startsAt: hoursFromNow(Number(startsIn)), expectedEnd: hoursFromNow(Number(startsIn) + Number(endsIn)) }
    publishing.mutate(
      { id: id.current, kind, reason: reason.trim(), areas: where, ...when },
      {
        onSuccess: () => {
          showToast(publishWords.done)
          void goBack()
        },
      },
    )
  }
  return (
    <Page
      title={publishWords.title}
      footer={<BigButton icon='megaphone' label={publishWords.send} loading={publishing.isPending} disabledReason={lacking} onTap={send} />}
    >
      {publishing.isError && <Notice tone='warn'>{publishing.error.message}</Notice>}
      <Section title={publishWords.kind}>
        <ChipRow label={publishWords.kind} chips={kinds} value={kind} onChange={setKind} />
      </Section>
      <Card>
        <Field
          name='incident-reason'
          label={publishWords.reason}
          placeholder={publishWords.reasonPlaceholder}
          value={reason}
          onChange={setReason}
          limit={200}
        />
      </Card>
      <Places areas={areas} onChange={setAreas} />
      <Section title={publishWords.starts}>
        <ChipRow label={publishWords.starts} chips={starts} value={startsIn} onChange={setStartsIn} />
      </Section>
      <Section title={publishWords.ends} note={publishWords.endsNote}>
        <ChipRow label={publishWords.ends} chips={ends} value={endsIn} onChange={setEndsIn} />
      </Section>
    </Page>
  )
}

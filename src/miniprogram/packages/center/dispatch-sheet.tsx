import { useState } from 'react'
import type { Routing } from '../../../contract/catalogue'
import type { ReportView } from '../../../contract/report'
import { MovedNotice } from '../../features/work/moved-notice'
import type { StepSender } from '../../features/work/use-step-sender'
import { inboxWords as words } from '../../locales/inbox'
import { useKeys } from '../../platform/keys'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { CheckList } from '../../ui/check-list'
import { ChoiceList } from '../../ui/choice-list'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'
import { useRouting } from './routing-queries'

export type Giving = 'dispatch' | 'adjudicate'

type DispatchSheetProps = { report: ReportView; sender: StepSender; giving: Giving; onClose: () => void }

/** 派单 and 裁定: what the catalogue suggests stands filled in, and Enter takes it. */
export const DispatchSheet = (props: DispatchSheetProps) => {
  const routing = useRouting(props.report)
  return (
    <Sheet open title={props.giving === 'dispatch' ? words.give : words.adjudicate} onClose={props.onClose}>
      <AsyncView query={routing}>{(found) => <Choosing {...props} routing={found} />}</AsyncView>
    </Sheet>
  )
}

const Choosing = ({ report, sender, giving, onClose, routing }: DispatchSheetProps & { routing: Routing }) => {
  const [lead, setLead] = useState(routing.lead?.id)
  const [co, setCo] = useState<readonly string[]>(routing.co.map(({ id }) => id))
  const [said, setSaid] = useState('')
  const isRuling = giving === 'adjudicate'
  const lacking = lackingIn(isRuling, lead, said)
  const send = () => {
    if (lacking || !lead || sender.isSending) return
    const units = co.filter((each) => each !== lead)
    const given = { unit: lead, ...(units.length > 0 && { units }), ...(said.trim() && { words: said.trim() }) }
    const first = report.actions.includes('accept') ? [{ action: 'accept' as const }] : []
    sender.send(report, {
      form: giving,
      steps: [...first, { action: giving, ...given }],
      onDone: () => {
        onClose()
        showToast(words.given)
      },
    })
  }
  useKeys({ Enter: send, 'Ctrl+Enter': send }, { inDialog: true })
  return (
    <>
      <Notice tone='info'>
        {routing.lead
          ? words.suggested(
              routing.lead.name,
              routing.co.map(({ name }) => name),
            )
          : words.unsaid}
      </Notice>
      <Leads listed={isRuling ? routing.units : routing.leads} lead={lead} onChange={setLead} />
      <Helpers units={routing.units.filter(({ id }) => id !== lead)} co={co} onChange={setCo} />
      <Field
        name='dispatch-words'
        label={isRuling ? words.why : words.note}
        lines='many'
        limit={500}
        optional={!isRuling}
        value={said}
        onChange={setSaid}
      />
      <MovedNotice sender={sender} form={giving} />
      <BigButton
        label={isRuling ? words.binding : words.send}
        icon='send'
        letter='⏎'
        loading={sender.isSending}
        disabledReason={lacking}
        onTap={send}
      />
    </>
  )
}

const lackingIn = (isRuling: boolean, lead: string | undefined, said: string) => {
  if (!lead) return words.needLead
  return isRuling && said.trim() === '' ? words.needWhy : undefined
}

type Units = Routing['units']
type LeadsProps = { listed: Units; lead: string | undefined; onChange: (lead: string) => void }

/** The suggested one alone until somebody wants another. */
const Leads = ({ listed, lead, onChange }: LeadsProps) => {
  const [isOpen, setIsOpen] = useState(lead === undefined)
  if (listed.length === 0) return <Notice tone='warn'>{words.noUnits}</Notice>
  const shown = isOpen ? listed : listed.filter(({ id }) => id === lead)
  return (
    <Section title={words.lead}>
      <ChoiceList label={words.lead} choices={shown.map(({ id, name }) => ({ value: id, label: name }))} value={lead} onChange={onChange} />
      {!isOpen && listed.length > 1 && <BigButton kind='quiet' label={words.otherLead} onTap={() => setIsOpen(true)} />}
    </Section>
  )
}

const Helpers = ({ units, co, onChange }: { units: Units; co: readonly string[]; onChange: (co: readonly string[]) => void }) => {
  if (units.length === 0) return null
  const idOf = new Map(units.map(({ id, name }) => [name, id]))
  return (
    <Section title={words.co}>
      <CheckList
        label={words.co}
        items={units.map(({ name }) => name)}
        ticked={units.filter(({ id }) => co.includes(id)).map(({ name }) => name)}
        onChange={(names) => onChange(names.flatMap((name) => idOf.get(name) ?? []))}
      />
    </Section>
  )
}

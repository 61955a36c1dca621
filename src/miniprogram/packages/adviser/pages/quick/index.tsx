import { useState } from 'react'
import type { DutyLog, SaidKind } from '../../../../../contract/adviser-duty'
import { dutyLogWords as words } from '../../../../locales/adviser-duty'
import { newId } from '../../../../platform/id'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { ChoiceList } from '../../../../ui/choice-list'
import { EmptyState } from '../../../../ui/empty-state'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { thisMonth } from '../../duty/month'
import { useDutyLog, useEnterDuty } from '../../duty-queries'

const kinds = Object.entries(words.quickKinds).map(([value, label]) => ({ value: value as SaidKind, label }))
const longestLine = 30

/** 十五秒记一笔: an answer in a chat group or on the phone. */
export default function QuickPage() {
  const log = useDutyLog(thisMonth())
  return (
    <Page title={words.quick}>
      <AsyncView
        query={log}
        isEmpty={({ villages }) => villages.length === 0}
        empty={<EmptyState picture='nothing' title={words.noVillages} words={words.noVillagesNote} />}
      >
        {(shown) => <QuickForm {...shown} />}
      </AsyncView>
    </Page>
  )
}

/** Whoever answers in a group answers mostly for the village of last time, which is chosen already. */
const QuickForm = ({ villages, entries }: DutyLog) => {
  const last = entries.find(({ kind }) => kind === 'chat' || kind === 'phone')
  const [id, setId] = useState(newId)
  const [community, setCommunity] = useState(last?.village?.code ?? villages[0]?.code ?? '')
  const [kind, setKind] = useState<SaidKind>(last?.kind === 'phone' ? 'phone' : 'chat')
  const [line, setLine] = useState('')
  const entering = useEnterDuty()
  const done = () => {
    setId(newId())
    setLine('')
    showToast(words.saved)
  }
  const save = () => entering.mutate({ id, community, kind, ...(line.trim() && { line: line.trim() }) }, { onSuccess: done })
  return (
    <>
      <Section title={words.which}>
        <ChoiceList
          label={words.which}
          choices={villages.map(({ code, name }) => ({ value: code, label: name }))}
          value={community}
          onChange={setCommunity}
        />
      </Section>
      <Section title={words.how}>
        <ChipRow label={words.how} chips={kinds} value={kind} onChange={setKind} />
      </Section>
      <Field
        name='duty-line'
        label={words.line}
        hint={words.lineHint}
        placeholder={words.linePlaceholder}
        limit={longestLine}
        value={line}
        onChange={setLine}
        optional
      />
      {entering.error && <Notice tone='danger'>{entering.error.message}</Notice>}
      <BigButton icon='check' label={words.save} loading={entering.isPending} onTap={save} />
    </>
  )
}

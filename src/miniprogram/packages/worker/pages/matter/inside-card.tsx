import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReportView } from '../../../../../contract/report'
import { Evidence } from '../../../../features/work/evidence'
import { MovedNotice } from '../../../../features/work/moved-notice'
import type { StepSender } from '../../../../features/work/use-step-sender'
import { insideWords } from '../../../../locales/inside'
import { timeWords } from '../../../../locales/moment'
import { reasonLabel } from '../../../../locales/work-reasons'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'

type Inside = NonNullable<ReportView['inside']>
type Draft = NonNullable<Inside['draft']>
type InsideCardProps = { report: ReportView; inside: Inside; sender: StepSender }

/** 单位内部: who sees to it, and what waits for the leader's name. */
export const InsideCard = ({ report, inside: { crewName, draft, post }, sender }: InsideCardProps) => (
  <>
    {crewName && (
      <ListGroup>
        <ListRow icon='person' title={crewName} note={insideWords.crew} />
      </ListGroup>
    )}
    {draft && <Waiting report={report} draft={draft} isLeader={post === 'leader'} sender={sender} />}
  </>
)

type WaitingProps = { report: ReportView; draft: Draft; isLeader: boolean; sender: StepSender }

const Waiting = ({ report, draft, isLeader, sender }: WaitingProps) => {
  const [isAsking, setIsAsking] = useState(false)
  const sign = () =>
    sender.send(report, { form: 'signs', steps: [{ action: draft.action, signs: true }], onDone: () => showToast(insideWords.signed) })
  return (
    <Section title={insideWords.waiting[draft.action]} note={insideWords.by(draft.byName, timeWords(draft.at))}>
      <Card>
        {linesOf(draft).map((line) => (
          <View key={line}>{line}</View>
        ))}
        <Evidence attachments={draft.attachments} />
      </Card>
      <MovedNotice sender={sender} form='signs' />
      {isLeader && <BigButton icon='check' label={insideWords.sign} loading={sender.isSending} onTap={sign} />}
      {report.actions.includes('redraft') && (
        <BigButton kind='secondary' label={isLeader ? insideWords.redraft : insideWords.takeBack} onTap={() => setIsAsking(true)} />
      )}
      {isAsking && <Redraft report={report} isLeader={isLeader} sender={sender} onClose={() => setIsAsking(false)} />}
    </Section>
  )
}

const linesOf = ({ words, reason, owner, share, conditions }: Draft): string[] =>
  [
    words,
    reason && insideWords.reason(reasonLabel[reason]),
    owner && insideWords.owner(owner),
    share && insideWords.shares[share],
    conditions.length > 0 && insideWords.ticked(conditions.join('；')),
  ].flatMap((line) => line || [])

type RedraftProps = { report: ReportView; isLeader: boolean; sender: StepSender; onClose: () => void }

const limit = 300

const Redraft = ({ report, isLeader, sender, onClose }: RedraftProps) => {
  const [words, setWords] = useState('')
  const send = () =>
    sender.send(report, {
      form: 'redraft',
      steps: [{ action: 'redraft', words: words.trim() }],
      onDone: () => {
        onClose()
        showToast(insideWords.given)
      },
    })
  const title = isLeader ? insideWords.redraft : insideWords.takeBack
  return (
    <Sheet open title={title} onClose={onClose}>
      <Field name='redraft' label={insideWords.why} lines='many' limit={limit} value={words} onChange={setWords} />
      <MovedNotice sender={sender} form='redraft' />
      <BigButton label={title} loading={sender.isSending} disabledReason={words.trim() ? undefined : insideWords.needWhy} onTap={send} />
    </Sheet>
  )
}

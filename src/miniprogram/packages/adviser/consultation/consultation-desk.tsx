import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { ConsultationView } from '../../../../contract/consultation'
import { useCardRead } from '../../../features/message/use-card-read'
import { deskWords } from '../../../locales/adviser'
import { focusField } from '../../../platform/focus-field'
import { useKeys } from '../../../platform/keys'
import type { MatterParams } from '../../../platform/page-params'
import { usePageShownAgain } from '../../../platform/page-shown'
import { AsyncView } from '../../../ui/async-view'
import { BigButton } from '../../../ui/big-button'
import { DrawnAfter } from '../../../ui/drawn-after'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import { Slot } from '../../../ui/slot'
import { showToast } from '../../../ui/toast'
import { type Advancing, useAdvanceConsultation, useConsultation } from '../consultation-queries'
import { PublicationCard } from '../library/publication-card'
import { forgetAnswer, useAnswerDraft } from './answer-draft'
import { AnswerForm } from './answer-form'
import { AskMoreSheet } from './ask-more-sheet'
import { Facts } from './facts'
import { MessageCard } from './message-card'
import { type Leaving, ReasonSheet } from './reason-sheet'
import { ReportNow } from './report-now'

/** One consultation as whoever answers it sees it; beside the queue on a desk, a page of its own on a phone. */
export const ConsultationDesk = ({ matterKey }: { matterKey: MatterParams }) => {
  const consultation = useConsultation(matterKey)
  usePageShownAgain(() => void consultation.refetch())
  useCardRead(consultation.isSuccess)
  return (
    <AsyncView query={consultation}>{(view) => (view.sight === 'closed' ? <Closed id={view.id} /> : <Opened view={view} />)}</AsyncView>
  )
}

type Sheet = Leaving | 'askMore'

const Opened = ({ view }: { view: ConsultationView }) => {
  const [sheet, setSheet] = useState<Sheet>()
  const { draft, change, discard } = useAnswerDraft(view.id)
  const advancing = useAdvanceConsultation(view)
  const mayAnswer = view.actions.includes('answer')
  const close = () => setSheet(undefined)
  return (
    <>
      <Facts view={view} />
      <Slot isStacked>{view.sight === 'full' ? <Thread view={view} /> : <Notice tone='info'>{deskWords.unseen}</Notice>}</Slot>
      <Slot>
        {mayAnswer && (
          <DrawnAfter>
            <AnswerForm view={view} draft={draft} advancing={advancing} onChange={change} onSent={discard} />
          </DrawnAfter>
        )}
      </Slot>
      <Steps view={view} advancing={advancing} onSheet={setSheet} />
      <Slot isStacked>{view.sight === 'full' && isAnswered(view) && <PublicationCard view={view} />}</Slot>
      <Slot>{view.sight === 'full' && <ReportNow about={view} />}</Slot>
      {sheet === 'askMore' && (
        <AskMoreSheet asked={draft.asked} advancing={advancing} onAsked={(asked) => change({ asked })} onClose={close} />
      )}
      {sheet && sheet !== 'askMore' && <ReasonSheet leaving={sheet} advancing={advancing} onClose={close} />}
    </>
  )
}

const isAnswered = ({ status }: ConsultationView) => status === 'answered' || status === 'closed'

type StepsProps = { view: ConsultationView; advancing: Advancing; onSheet: (sheet: Sheet) => void }

const Steps = ({ view: { actions, sight }, advancing, onSheet }: StepsProps) => {
  const has = (action: ConsultationView['actions'][number]) => actions.includes(action)
  const accept = () =>
    advancing.mutate({ action: 'accept' }, { onSuccess: () => showToast(deskWords.accepted), onError: ({ message }) => showToast(message) })
  const ask = () => onSheet('askMore')
  useKeys({
    ...(has('accept') && { a: accept }),
    ...(has('answer') && { e: () => focusField('answer-form') }),
    ...(has('askMore') && { m: ask }),
  })
  return (
    <>
      {has('accept') && (
        <BigButton
          letter='a'
          label={sight === 'full' ? deskWords.acceptSeen : deskWords.accept}
          loading={advancing.isPending}
          onTap={accept}
        />
      )}
      {has('askMore') && <BigButton kind='secondary' letter='m' label={deskWords.askMore} onTap={ask} />}
      {has('redirect') && <BigButton kind='quiet' label={deskWords.redirect} onTap={() => onSheet('redirect')} />}
      {has('recuse') && <BigButton kind='quiet' label={deskWords.stepAside} onTap={() => onSheet('recuse')} />}
    </>
  )
}

/** Of what somebody else has, not even the kind is read. */
const Closed = ({ id }: { id: string }) => {
  useEffect(() => forgetAnswer(id), [id])
  return <Notice tone='info'>{deskWords.closed}</Notice>
}

const restWords: Readonly<Partial<Record<ConsultationView['status'], string>>> = {
  waitingResident: deskWords.waiting,
  answered: deskWords.answered,
  closed: deskWords.over,
  withdrawn: deskWords.over,
  redirected: deskWords.over,
  converted: deskWords.over,
}

const Thread = ({ view: { messages, status } }: { view: ConsultationView }) => (
  <Section title={deskWords.thread} note={deskWords.looks}>
    <View className='thread'>
      {messages.map((message) => (
        <MessageCard key={message.id} message={message} />
      ))}
    </View>
    {restWords[status] && <Notice tone='info'>{restWords[status]}</Notice>}
  </Section>
)

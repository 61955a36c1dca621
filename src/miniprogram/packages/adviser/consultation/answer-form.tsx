import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationView } from '../../../../contract/consultation'
import { deskWords } from '../../../locales/adviser'
import { useKeys } from '../../../platform/keys'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import { showToast } from '../../../ui/toast'
import type { Advancing } from '../consultation-queries'
import type { AnswerDraft } from './answer-draft'
import { cite, missingIn, mostCited, toStep } from './answer-step'
import { CiteSheet } from './cite-sheet'
import { CitedList } from './cited-list'
import { TextChips } from './text-chips'
import { VoiceRow } from './voice-row'
import './consultation.scss'

type AnswerFormProps = {
  view: ConsultationView
  draft: AnswerDraft
  advancing: Advancing
  onChange: (changed: Partial<AnswerDraft>) => void
  onSent: () => void
}

const answerLimit = 2000
const nextLimit = 500
const aidChips = [
  { value: 'yes', label: deskWords.aidYes },
  { value: 'no', label: deskWords.aidNo },
] as const

/** 写答复: what holds, why, what to do next, and whether aid may apply. */
export const AnswerForm = ({ view, draft, advancing, onChange, onSent }: AnswerFormProps) => {
  const [isCiting, setIsCiting] = useState(false)
  const missing = missingIn(draft, view.answerLeast)
  const send = () => {
    if (missing || advancing.isPending) return
    const done = () => {
      onSent()
      showToast(deskWords.sent)
    }
    advancing.mutate(toStep(draft), { onSuccess: done, onError: ({ message }) => showToast(message) })
  }
  useKeys({ 'Ctrl+Enter': send, l: () => setIsCiting(true) })
  const aid = draft.aidHint === undefined ? undefined : draft.aidHint ? 'yes' : 'no'
  return (
    <View className='answer' id='answer-form'>
      <Field
        name='answer'
        label={deskWords.answer}
        hint={deskWords.answerHint}
        placeholder={deskWords.answerPlaceholder}
        lines='many'
        limit={answerLimit}
        value={draft.words}
        onChange={(words) => onChange({ words })}
      />
      <TextChips kind='answer' words={draft.words} onWords={(words) => onChange({ words })} />
      <VoiceRow county={view.county} voice={draft.voice} onVoice={(voice) => onChange({ voice })} />
      {draft.cited.length > 0 && <CitedList cited={draft.cited} onChange={(cited) => onChange({ cited })} />}
      <BigButton
        kind='secondary'
        icon='scale'
        letter='l'
        label={deskWords.cite}
        disabledReason={draft.cited.length < mostCited ? undefined : deskWords.citedMost}
        onTap={() => setIsCiting(true)}
      />
      <Field
        name='next-steps'
        label={deskWords.next}
        hint={deskWords.nextHint}
        placeholder={deskWords.nextPlaceholder}
        lines='many'
        limit={nextLimit}
        optional
        value={draft.nextSteps}
        onChange={(nextSteps) => onChange({ nextSteps })}
      />
      <Section title={deskWords.aidAsk} note={deskWords.aidNote}>
        <ChipRow label={deskWords.aidAsk} chips={aidChips} value={aid} onChange={(value) => onChange({ aidHint: value === 'yes' })} />
      </Section>
      {advancing.error && <Notice tone='danger'>{advancing.error.message}</Notice>}
      <BigButton
        icon='send'
        label={advancing.isError ? deskWords.again : deskWords.send}
        loading={advancing.isPending}
        disabledReason={missing}
        onTap={send}
      />
      {isCiting && (
        <CiteSheet
          onPick={(picked) => {
            onChange({ cited: cite(draft.cited, picked) })
            setIsCiting(false)
          }}
          onClose={() => setIsCiting(false)}
        />
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { ConsultationMessage, ConsultationView } from '../../../../../contract/consultation'
import { consultationWords } from '../../../../locales/consultation'
import { timeWords } from '../../../../locales/moment'
import { useByAndBy } from '../../../../ui/by-and-by'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Cited } from '../../cited'
import { Materials } from './materials'
import '../../consultation.scss'

/** The latest first: an answer is what one comes for. */
export const Messages = ({ consultation: { messages } }: { consultation: ConsultationView }) => {
  const shown = useByAndBy([...messages].reverse(), 2)
  if (messages.length === 0) return null
  return (
    <Section title={consultationWords.messages}>
      {shown.map((message) => (
        <Message key={message.id} message={message} />
      ))}
    </Section>
  )
}

const Message = ({ message }: { message: ConsultationMessage }) => {
  const { kind, by, name, at, words, nextSteps, aidHint, cited, attachments } = message
  const hasVoice = attachments.some((each) => each.kind === 'recording')
  return (
    <Card>
      <View className='consultation-message'>
        <View className='consultation-message__head'>{consultationWords.kinds[kind]}</View>
        <View className='consultation-note'>{`${by === 'asker' ? consultationWords.you : name}　${timeWords(at)}`}</View>
        {(words || hasVoice) && <View className='consultation-message__words'>{words || consultationWords.spoken}</View>}
        <Materials attachments={attachments} />
        {nextSteps && (
          <Notice tone='info' title={consultationWords.nextSteps}>
            {nextSteps}
          </Notice>
        )}
        {cited.length > 0 && <Cited cited={cited} />}
        {aidHint === true && (
          <Notice tone='success' title={consultationWords.aidYes}>
            {consultationWords.aidYesNote}
          </Notice>
        )}
        {aidHint === false && <View className='consultation-note'>{consultationWords.aidNo}</View>}
      </View>
    </Card>
  )
}

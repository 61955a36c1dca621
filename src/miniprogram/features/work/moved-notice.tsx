import { View } from '@tarojs/components'
import { stepWords } from '../../locales/steps'
import { Notice } from '../../ui/notice'
import type { StepSender } from './use-step-sender'

/** Why a step was not taken: the refusal's own sentence, or what someone else did in the meantime. */
export const MovedNotice = ({ sender, form }: { sender: StepSender; form: string }) => {
  const failure = sender.failureOf(form)
  if (failure) return <Notice tone='danger'>{failure}</Notice>
  if (sender.moved.length === 0) return null
  return (
    <Notice tone='warn' title={stepWords.movedTitle}>
      {sender.moved.map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      <View>{stepWords.kept}</View>
    </Notice>
  )
}

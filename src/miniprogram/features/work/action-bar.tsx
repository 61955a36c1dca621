import { View } from '@tarojs/components'
import type { ReportView } from '../../../contract/report'
import { actionLabel, doneWords, stepTitle } from '../../locales/steps'
import { BigButton } from '../../ui/big-button'
import { Icon, type IconName } from '../../ui/icon'
import { Tappable } from '../../ui/tappable'
import { showToast } from '../../ui/toast'
import { MovedNotice } from './moved-notice'
import { isOpen, type StepForm } from './step-draft'
import type { StepSender } from './use-step-sender'
import './action-bar.scss'

type ActionBarProps = { report: ReportView; sender: StepSender; onForm: (form: StepForm) => void }

const tools: readonly { form: StepForm; icon: IconName }[] = [
  { form: 'onSpot', icon: 'check' },
  { form: 'contact', icon: 'phone' },
  { form: 'note', icon: 'edit' },
  { form: 'passOn', icon: 'person' },
  { form: 'askToExtend', icon: 'clock' },
  { form: 'askToSuspend', icon: 'stop' },
  { form: 'sendBack', icon: 'back' },
]

/** One step stands out, the others stand under it; all of them as the cloud decides. */
export const ActionBar = ({ report, sender, onForm }: ActionBarProps) => {
  const { actions } = report
  const shown = tools.filter(({ form }) => isOpen(report, form))
  const take = (action: 'accept' | 'sign' | 'verify') =>
    sender.send(report, { form: action, steps: [{ action }], onDone: () => showToast(doneWords[action]) })
  return (
    <>
      <MovedNotice sender={sender} form={(['sign', 'verify'] as const).find((each) => actions.includes(each)) ?? 'accept'} />
      {actions.includes('accept') && <BigButton label={actionLabel.accept} loading={sender.isSending} onTap={() => take('accept')} />}
      {actions.includes('sign') && <BigButton label={actionLabel.sign} loading={sender.isSending} onTap={() => take('sign')} />}
      {actions.includes('verify') && (
        <BigButton label={actionLabel.verify} icon='check' loading={sender.isSending} onTap={() => take('verify')} />
      )}
      {isOpen(report, 'finish') && <BigButton label={actionLabel.finish} icon='check' onTap={() => onForm('finish')} />}
      {shown.length > 0 && (
        <View className='action-bar'>
          {shown.map(({ form, icon }) => (
            <Tappable key={form} className='action-bar__tool' label={stepTitle[form].title} onTap={() => onForm(form)}>
              <Icon name={icon} />
              <View>{stepTitle[form].title}</View>
            </Tappable>
          ))}
        </View>
      )}
    </>
  )
}

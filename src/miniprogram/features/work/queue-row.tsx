import { View } from '@tarojs/components'
import type { ReportSummary } from '../../../contract/report'
import { matterWords, queueWords, statusLabelAt } from '../../locales/work'
import { beginningOf } from '../../ui/beginning'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { StatusTag } from '../../ui/status-tag'
import { Tappable } from '../../ui/tappable'
import { dueOf } from './due-of'
import { statusTone } from './status-tone'
import type { QueueRole } from './work-queries'
import './queue-row.scss'

type QueueRowProps = {
  role: QueueRole
  report: ReportSummary
  now: Date
  isChosen?: boolean | undefined
  onOpen: (report: ReportSummary) => void
}

export const QueueRow = ({ role, report, now, isChosen = false, onOpen }: QueueRowProps) => {
  const status = statusLabelAt[role][report.status]
  const due = dueOf(report, now)
  const words = beginningOf(report.words) || matterWords.noWords
  const label = [words, report.placeWords, due && `${queueWords.due}${due.words}`, status].filter(Boolean).join('，')
  return (
    <Tappable className={classNames('queue-row', isChosen && 'queue-row--chosen')} label={label} onTap={() => onOpen(report)}>
      <View className='queue-row__words'>{words}</View>
      <View className='queue-row__place'>
        <Icon name='pin' />
        <View>{report.placeWords}</View>
      </View>
      <View className='queue-row__foot'>
        <View className={`queue-row__due queue-row__due--${due?.tone ?? 'info'}`}>
          <Icon name={due?.tone === 'danger' ? 'warning' : 'clock'} />
          <View>{due?.words ?? (report.status === 'suspended' ? queueWords.suspended : queueWords.finished)}</View>
        </View>
        <StatusTag tone={statusTone[report.status]} label={status} />
      </View>
    </Tappable>
  )
}

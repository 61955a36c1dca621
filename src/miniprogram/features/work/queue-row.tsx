import { View } from '@tarojs/components'
import type { ReportSummary } from '../../../contract/report'
import { beginningOf } from '../../locales/beginning'
import { matterWords, queueWords, statusLabel } from '../../locales/work'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { StatusTag } from '../../ui/status-tag'
import { Tappable } from '../../ui/tappable'
import { dueOf } from './due-of'
import { statusTone } from './status-tone'
import './queue-row.scss'

type QueueRowProps = { report: ReportSummary; now: Date; isChosen?: boolean | undefined; onOpen: (report: ReportSummary) => void }

export const QueueRow = ({ report, now, isChosen = false, onOpen }: QueueRowProps) => {
  const due = dueOf(report, now)
  const words = beginningOf(report.words) || matterWords.noWords
  const label = [words, report.placeWords, due && `${queueWords.due}${due.words}`, statusLabel[report.status]].filter(Boolean).join('，')
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
        <StatusTag tone={statusTone[report.status]} label={statusLabel[report.status]} />
      </View>
    </Tappable>
  )
}

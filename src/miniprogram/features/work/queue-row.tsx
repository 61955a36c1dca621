import { View } from '@tarojs/components'
import type { ReportSummary } from '../../../contract/report'
import type { Due } from '../../locales/moment'
import { matterWords, queueWords, statusLabelAt } from '../../locales/work'
import { beginningOf } from '../../ui/beginning'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { StatusTag } from '../../ui/status-tag'
import { Tappable } from '../../ui/tappable'
import { acceptLeft } from './accept-left'
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
  const accept = role === 'gridWorker' ? acceptLeft(report, now) : undefined
  const words = beginningOf(report.words) || matterWords.noWords
  const label = [words, report.placeWords, accept?.words, due && `${queueWords.due}${due.words}`, status].filter(Boolean).join('，')
  return (
    <Tappable className={classNames('queue-row', isChosen && 'queue-row--chosen')} label={label} onTap={() => onOpen(report)}>
      <View className='queue-row__words'>{words}</View>
      <View className='queue-row__place'>
        <Icon name='pin' />
        <View>{report.placeWords}</View>
      </View>
      {accept && (
        <View className='queue-row__accept'>
          <RowTime due={accept} />
        </View>
      )}
      <View className='queue-row__foot'>
        <RowTime due={due ?? { words: report.status === 'suspended' ? queueWords.suspended : queueWords.finished, tone: 'info' }} />
        <StatusTag tone={statusTone[report.status]} label={status} />
      </View>
    </Tappable>
  )
}

const RowTime = ({ due: { words, tone } }: { due: Due }) => (
  <View className={`queue-row__due queue-row__due--${tone}`}>
    <Icon name={tone === 'danger' ? 'warning' : 'clock'} />
    <View>{words}</View>
  </View>
)

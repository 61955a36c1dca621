import { View } from '@tarojs/components'
import type { ConsultationQueueRow } from '../../../../contract/consultation'
import { adviserWords, consultationStatusWords, fieldWords } from '../../../locales/adviser'
import { classNames } from '../../../ui/class-names'
import { Icon } from '../../../ui/icon'
import { StatusTag } from '../../../ui/status-tag'
import { Tappable } from '../../../ui/tappable'
import { timeLeft } from '../time-left'
import '../../../features/work/queue-row.scss'

type QueueRowProps = { row: ConsultationQueueRow; now: Date; isChosen: boolean; onOpen: (row: ConsultationQueueRow) => void }

/** What kind, from where and how long there is; never what was said. */
export const QueueRow = ({ row, now, isChosen, onOpen }: QueueRowProps) => {
  const title = fieldWords[row.category ?? 'other']
  const left = timeLeft(row, now)
  const status = consultationStatusWords[row.status]
  const tags = [...(row.isSecondOpinion ? [adviserWords.secondOpinion] : []), ...(row.tier === 'county' ? [adviserWords.pool] : [])]
  return (
    <View id={`consultation-${row.id}`}>
      <Tappable
        className={classNames('queue-row', isChosen && 'queue-row--chosen')}
        label={[title, row.communityName, left?.words, status, ...tags].filter(Boolean).join('，')}
        onTap={() => onOpen(row)}
      >
        <View className='queue-row__words'>{title}</View>
        <View className='queue-row__place'>
          <Icon name='pin' />
          <View>{row.communityName}</View>
        </View>
        <View className='queue-row__foot'>
          {left && (
            <View className={`queue-row__due queue-row__due--${left.tone}`}>
              <Icon name={left.tone === 'danger' ? 'warning' : 'clock'} />
              <View>{left.words}</View>
            </View>
          )}
          <View>
            {tags.map((tag) => (
              <StatusTag key={tag} tone='info' label={tag} />
            ))}
            <StatusTag tone={row.status === 'queued' ? 'warn' : 'brand'} label={status} />
          </View>
        </View>
      </Tappable>
    </View>
  )
}

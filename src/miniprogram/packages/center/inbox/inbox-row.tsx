import { View } from '@tarojs/components'
import type { InboxRow as Row } from '../../../../contract/inbox'
import { statusTone } from '../../../features/work/status-tone'
import { inboxWords } from '../../../locales/inbox'
import { dueWords } from '../../../locales/moment'
import { sourceNames } from '../../../locales/source'
import { matterWords, queueWords, statusLabel } from '../../../locales/work'
import { beginningOf } from '../../../ui/beginning'
import { classNames } from '../../../ui/class-names'
import { Icon } from '../../../ui/icon'
import { StatusTag } from '../../../ui/status-tag'
import { Tappable } from '../../../ui/tappable'
import '../../../features/work/queue-row.scss'

type InboxRowProps = { row: Row; now: Date; isChosen: boolean; isMarked: boolean; onOpen: (row: Row) => void }

/** What it is, where, by which way it came, which time runs out first, and what presses on it. */
export const InboxRow = ({ row, now, isChosen, isMarked, onOpen }: InboxRowProps) => {
  const words = beginningOf(row.words) || matterWords.noWords
  const place = [row.communityName, row.placeWords].filter(Boolean).join(' · ')
  const time = timeOf(row, now)
  const status = row.asked ? inboxWords.asked[row.asked] : statusLabel[row.status]
  const pressing = pressingOf(row)
  return (
    <View id={`inbox-${row.id}`}>
      <Tappable
        className={classNames('queue-row', (isChosen || isMarked) && 'queue-row--chosen')}
        label={[words, place, time.words, status, ...pressing].join('，')}
        onTap={() => onOpen(row)}
      >
        <View className='queue-row__words'>{words}</View>
        <View className='queue-row__place'>
          <Icon name='pin' />
          <View>{place}</View>
        </View>
        <View className='queue-row__foot'>
          <View className={`queue-row__due queue-row__due--${time.tone}`}>
            <Icon name={time.tone === 'danger' ? 'warning' : 'clock'} />
            <View>{time.words}</View>
          </View>
          <View>
            {pressing.map((each) => (
              <StatusTag key={each} tone='danger' label={each} />
            ))}
            <StatusTag tone={row.asked ? 'warn' : statusTone[row.status]} label={status} />
          </View>
        </View>
      </Tappable>
    </View>
  )
}

const restsAt = { suspended: queueWords.suspended, confirming: queueWords.finished } as const

const timeOf = ({ status, clock, dueProvisional, tries, source }: Row, now: Date) => {
  if (status === 'confirming' && tries > 0) return { words: inboxWords.tries(tries), tone: 'info' as const }
  if (status === 'confirming' || status === 'suspended') return { words: restsAt[status], tone: 'info' as const }
  const due = dueWords(clock, now, dueProvisional)
  return source === 'miniProgram' ? due : { ...due, words: `${sourceNames[source]} · ${due.words}` }
}

const pressingOf = ({ isDanger, superviseLevel, superviseAnswered }: Row): string[] => [
  ...(isDanger ? [inboxWords.danger] : []),
  ...(superviseLevel > 0 ? [inboxWords.supervised(superviseLevel, superviseAnswered)] : []),
]

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Diary } from '../../../../../contract/diary'
import { calendarWords, sittingWords } from '../../../../locales/diary'
import { dayWords } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { type Planned, useSetDay } from '../../diary-queries'
import { type HoursDraft, rangesIn, rangeWords, toDrafts } from '../../hours'
import { HoursFields } from '../../hours-fields'
import { clockOf, dayOf, momentOf } from '../../week'
import { leavesOn, plannedOn, sittingsOn } from './week-grid'

type DaySheetProps = { day: string; diary: Diary; onClose: () => void; onSitting: (id: string) => void }

/** 一天: its hours and why they are so, who comes, and the ways to make it otherwise. */
export const DaySheet = ({ day, diary, onClose, onSitting }: DaySheetProps) => {
  const [isChanging, setIsChanging] = useState(false)
  const planned = plannedOn(diary, day)
  const sittings = sittingsOn(diary, day)
  const isPast = day < dayOf(new Date())
  return (
    <Sheet open title={dayWords(momentOf(day))} onClose={onClose}>
      {planned && !isChanging && <Hours planned={planned} diary={diary} />}
      {leavesOn(diary, day).map(({ id, kind }) => (
        <Notice key={id} tone='warn'>
          {kind === 'leave' ? calendarWords.leaveNote : calendarWords.external}
        </Notice>
      ))}
      {planned?.provisional && <Notice tone='info'>{calendarWords.provisionalNote}</Notice>}
      {sittings.length > 0 && !isChanging && (
        <Section title={calendarWords.sittings}>
          <ListGroup>
            {sittings.map(({ id, start, serviceName, status }) => (
              <ListRow
                key={id}
                icon='clock'
                title={`${clockOf(start)} ${serviceName}`}
                note={sittingWords.statuses[status]}
                onTap={() => onSitting(id)}
              />
            ))}
          </ListGroup>
        </Section>
      )}
      {isPast && <Notice tone='info'>{calendarWords.past}</Notice>}
      {planned && !isPast && (
        <Changing
          day={day}
          planned={planned}
          villages={diary.villages}
          isOpen={isChanging}
          isBooked={sittings.length > 0}
          onOpen={() => setIsChanging(true)}
          onDone={onClose}
        />
      )}
    </Sheet>
  )
}

const Hours = ({ planned: { ranges, kind, by }, diary: { villages = [] } }: { planned: Planned; diary: Diary }) => (
  <Section title={ranges.length > 0 ? calendarWords.hours : calendarWords.noHours}>
    <Card>
      <View className='day-hours'>
        {ranges.map((range) => (
          <View key={range.start}>{rangeWords(range, villages)}</View>
        ))}
        <View className='day-hours__by'>{[calendarWords.kinds[kind], calendarWords.by[by]].filter(Boolean).join('，')}</View>
      </View>
    </Card>
  </Section>
)

type ChangingProps = {
  day: string
  planned: Planned
  villages: Diary['villages']
  isOpen: boolean
  isBooked: boolean
  onOpen: () => void
  onDone: () => void
}

/** 单日设置. */
const Changing = ({ day, planned, villages, isOpen, isBooked, onOpen, onDone }: ChangingProps) => {
  const [drafts, setDrafts] = useState<readonly HoursDraft[]>(() => toDrafts(planned.ranges))
  const setting = useSetDay()
  const set = (ranges: Parameters<typeof setting.mutate>[0]['ranges']) =>
    setting.mutate(
      { day, ranges },
      {
        onSuccess: () => {
          onDone()
          showToast(calendarWords.saved)
        },
      },
    )
  const { ranges, fault } = rangesIn(drafts)
  return (
    <>
      {isOpen && <HoursFields name='day' drafts={drafts} villages={villages} onChange={setDrafts} />}
      {isBooked && <Notice tone='info'>{calendarWords.closeNote}</Notice>}
      {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
      {isOpen ? (
        <BigButton
          label={calendarWords.save}
          loading={setting.isPending}
          disabledReason={fault?.words}
          onTap={() => ranges && set(ranges)}
        />
      ) : (
        <>
          <BigButton icon='edit' label={calendarWords.change} onTap={onOpen} />
          {planned.ranges.length > 0 && (
            <BigButton kind='secondary' label={calendarWords.close} loading={setting.isPending} onTap={() => set([])} />
          )}
        </>
      )}
      {planned.by === 'own' && <BigButton kind='quiet' label={calendarWords.asWeek} loading={setting.isPending} onTap={() => set(null)} />}
    </>
  )
}

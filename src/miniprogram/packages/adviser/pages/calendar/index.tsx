import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Diary } from '../../../../../contract/diary'
import { calendarWords } from '../../../../locales/diary'
import { useNow } from '../../../../platform/clock'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Icon } from '../../../../ui/icon'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { Tappable } from '../../../../ui/tappable'
import { useDiary } from '../../diary-queries'
import { dateOf, weekOf } from '../../week'
import { DaySheet } from './day-sheet'
import { LeaveSheet } from './leave-sheet'
import { SittingSheet } from './sitting-sheet'
import { WeekGrid } from './week-grid'
import '../../calendar.scss'

type Opened = { what: 'day'; day: string } | { what: 'sitting'; id: string } | { what: 'leave' }

const seePattern = () => void open('/packages/adviser/pages/pattern/index')

/** 我的日程, a week at a time, without anything to drag. */
export default function Calendar() {
  const [weeksOn, setWeeksOn] = useState(0)
  const [opened, setOpened] = useState<Opened>()
  const week = weekOf(weeksOn, useNow())
  const diary = useDiary(week)
  usePullToRefresh(diary.refetch)
  usePageShownAgain(() => void diary.refetch())
  const [first = '', last = ''] = [week.days[0], week.days[6]]
  return (
    <Page title={calendarWords.title} wide>
      <Section title={calendarWords.week(dateOf(first), dateOf(last))} note={calendarWords.weekNote}>
        <View className='week__bar'>
          <Tappable className='week__turn' label={calendarWords.before} onTap={() => setWeeksOn(weeksOn - 1)}>
            <Icon name='back' />
          </Tappable>
          <View>{weeksOn !== 0 && <BigButton kind='quiet' label={calendarWords.thisWeek} onTap={() => setWeeksOn(0)} />}</View>
          <Tappable className='week__turn week__turn--on' label={calendarWords.after} onTap={() => setWeeksOn(weeksOn + 1)}>
            <Icon name='back' />
          </Tappable>
        </View>
        <AsyncView query={diary}>
          {(shown) => (
            <>
              <WeekGrid
                key={first}
                week={week}
                diary={shown}
                onDay={(day) => setOpened({ what: 'day', day })}
                onSitting={(id) => setOpened({ what: 'sitting', id })}
              />
              {shown.sittings.length === 0 && <Notice tone='info'>{calendarWords.noSittings}</Notice>}
            </>
          )}
        </AsyncView>
      </Section>
      <ListGroup>
        <ListRow icon='clock' title={calendarWords.askLeave} note={calendarWords.askLeaveNote} onTap={() => setOpened({ what: 'leave' })} />
        <ListRow icon='list' title={calendarWords.pattern} note={calendarWords.patternNote} onTap={seePattern} />
      </ListGroup>
      <Slot>{diary.data && opened && <OpenSheet diary={diary.data} opened={opened} setOpened={setOpened} />}</Slot>
    </Page>
  )
}

type OpenSheetProps = { diary: Diary; opened: Opened; setOpened: (opened: Opened | undefined) => void }

const OpenSheet = ({ diary, opened, setOpened }: OpenSheetProps) => {
  const close = () => setOpened(undefined)
  if (opened.what === 'leave') return <LeaveSheet diary={diary} onClose={close} />
  if (opened.what === 'day')
    return <DaySheet day={opened.day} diary={diary} onClose={close} onSitting={(id) => setOpened({ what: 'sitting', id })} />
  const sitting = diary.sittings.find(({ id }) => id === opened.id)
  return sitting ? <SittingSheet sitting={sitting} villages={diary.villages ?? []} onClose={close} /> : null
}

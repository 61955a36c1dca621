import { View } from '@tarojs/components'
import type { MovedDue, TriedNotice } from '../../../../../contract/calendar'
import { calendarWords, clockWords } from '../../../../locales/city'
import { timeWords } from '../../../../locales/moment'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { DayList } from './day-list'

type TriedProps = { tried: TriedNotice; isMorePending: boolean; isPutting: boolean; onMore: () => void; onPut: () => void }

/** What a notice says, and what it would move; while something cannot be right nothing can be saved. */
export const Tried = ({ tried, isMorePending, isPutting, onMore, onPut }: TriedProps) => {
  const { days, problems, counts, moves, next } = tried
  return (
    <>
      {problems.length > 0 && (
        <Notice tone='warn' title={calendarWords.problems}>
          {problems.map((problem) => (
            <View key={problem}>{problem}</View>
          ))}
        </Notice>
      )}
      {days.length > 0 && (
        <Section title={calendarWords.read}>
          <DayList days={days} />
        </Section>
      )}
      {counts && (
        <Notice tone='success'>{counts.moved > 0 ? calendarWords.counts(counts.moved, counts.settled) : calendarWords.nothingMoves}</Notice>
      )}
      {moves.length > 0 && (
        <Section title={calendarWords.moves}>
          <ListGroup>
            {moves.map((move) => (
              <Move key={`${move.report} ${move.clock}`} move={move} />
            ))}
          </ListGroup>
          {next && <BigButton kind='secondary' label={calendarWords.more} loading={isMorePending} onTap={onMore} />}
        </Section>
      )}
      {problems.length === 0 && <BigButton label={calendarWords.save} loading={isPutting} onTap={onPut} />}
    </>
  )
}

const Move = ({ move: { county, report, number, clock, from, to } }: { move: MovedDue }) => (
  <ListRow
    title={`${number} ${clockWords[clock]}`}
    note={calendarWords.move(timeWords(from), timeWords(to))}
    onTap={() => void open('/packages/center/pages/matter/index', { county, id: report })}
  />
)

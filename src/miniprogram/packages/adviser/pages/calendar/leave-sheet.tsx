import { useRef, useState } from 'react'
import type { Diary } from '../../../../../contract/diary'
import { awayWords } from '../../../../locales/diary'
import { dayWords, endOfDay, startOfDay } from '../../../../locales/moment'
import { newId } from '../../../../platform/id'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useEndLeave, useTakeLeave } from '../../diary-queries'

type Kind = Diary['leaves'][number]['kind']

const daysAhead = [0, 1, 2, 3, 4, 5, 6]
const lengths = [1, 2, 3, 5, 7, 10, 14, 30].map((days) => ({ value: String(days), label: awayWords.dayCount(days) }))
const kinds = (Object.keys(awayWords.kinds) as Kind[]).map((value) => ({ value, label: awayWords.kinds[value] }))
const dayChips = () => daysAhead.map((day) => ({ value: String(day), label: dayWords(startOfDay(day)) }))
const booked = ['pending', 'confirmed', 'arrived', 'underWay']

/** 请假: begins with what is most often meant, so that the second tap is enough. */
export const LeaveSheet = ({ diary, onClose }: { diary: Diary; onClose: () => void }) => {
  const id = useRef(newId())
  const [begins, setBegins] = useState('0')
  const [days, setDays] = useState('1')
  const [kind, setKind] = useState<Kind>('leave')
  const taking = useTakeLeave()
  const [from, until] = [startOfDay(Number(begins)), endOfDay(Number(begins) + Number(days) - 1)]
  const clashes = diary.sittings.filter(({ start, status }) => booked.includes(status) && start >= from && start <= until).length
  const take = () =>
    taking.mutate(
      { id: id.current, from, until, kind },
      {
        onSuccess: () => {
          onClose()
          showToast(awayWords.set)
        },
      },
    )
  return (
    <Sheet open title={awayWords.title} onClose={onClose}>
      <BigButton label={awayWords.confirm(dayWords(from), dayWords(until))} loading={taking.isPending} onTap={take} />
      {clashes > 0 && <Notice tone='warn'>{awayWords.clash(clashes)}</Notice>}
      {taking.error && <Notice tone='danger'>{taking.error.message}</Notice>}
      <Section title={awayWords.from}>
        <ChipRow label={awayWords.from} chips={dayChips()} value={begins} onChange={setBegins} />
      </Section>
      <Section title={awayWords.days}>
        <ChipRow label={awayWords.days} chips={lengths} value={days} onChange={setDays} />
      </Section>
      <Section title={awayWords.kind}>
        <ChipRow label={awayWords.kind} chips={kinds} value={kind} onChange={setKind} />
      </Section>
      <CurrentLeaves leaves={diary.leaves} />
    </Sheet>
  )
}

const CurrentLeaves = ({ leaves }: Pick<Diary, 'leaves'>) => {
  const ending = useEndLeave()
  if (leaves.length === 0) return null
  const end = (leave: string) => ending.mutate({ id: leave }, { onSuccess: () => showToast(awayWords.ended) })
  return (
    <Section title={awayWords.current}>
      {ending.error && <Notice tone='danger'>{ending.error.message}</Notice>}
      <ListGroup>
        {leaves.map(({ id, from, until, kind }) => (
          <ListRow
            key={id}
            title={awayWords.endLabel(dayWords(from), dayWords(until))}
            note={awayWords.kinds[kind]}
            onTap={() => end(id)}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

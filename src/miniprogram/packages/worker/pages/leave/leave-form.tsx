import { useState } from 'react'
import type { Leave } from '../../../../../contract/staff'
import { useSetLeave } from '../../../../features/staff/leave-queries'
import { leaveWords } from '../../../../locales/leave'
import { dayWords, endOfDay, startOfDay } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { ChoiceList } from '../../../../ui/choice-list'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { ToggleRow } from '../../../../ui/toggle-row'

const nobody = 'nobody'
const daysAhead = [0, 1, 2, 3, 4, 5, 6]
const lengths = [1, 2, 3, 5, 7, 10, 14, 30].map((days) => ({ value: String(days), label: leaveWords.dayCount(days) }))

/** Begins with what is most often meant, so that one tap is enough. */
export const LeaveForm = ({ account, leave: { colleagues, open } }: { account: string | undefined; leave: Leave }) => {
  const [begins, setBegins] = useState('0')
  const [days, setDays] = useState('1')
  const [standIn, setStandIn] = useState(colleagues[0]?.account ?? nobody)
  const [handsOpen, setHandsOpen] = useState(true)
  const setting = useSetLeave()
  const until = endOfDay(Number(begins) + Number(days) - 1)
  const isStoodIn = standIn !== nobody
  const set = () =>
    setting.mutate(
      {
        ...(account && { account }),
        ...(begins !== '0' && { from: startOfDay(Number(begins)) }),
        until,
        standIn: isStoodIn ? standIn : null,
        handsOpen: isStoodIn && handsOpen,
      },
      { onSuccess: () => showToast(leaveWords.set) },
    )
  const people = [
    ...colleagues.map(({ account: value, name, gridNames }) => ({ value, label: name, note: gridNames.join('、') })),
    { value: nobody, label: leaveWords.nobody, note: leaveWords.nobodyNote },
  ]
  return (
    <>
      <Section title={leaveWords.from}>
        <ChipRow
          label={leaveWords.from}
          chips={daysAhead.map((day) => ({ value: String(day), label: dayWords(startOfDay(day)) }))}
          value={begins}
          onChange={setBegins}
        />
      </Section>
      <Section title={leaveWords.days} note={leaveWords.span(dayWords(startOfDay(Number(begins))), dayWords(until))}>
        <ChipRow label={leaveWords.days} chips={lengths} value={days} onChange={setDays} />
      </Section>
      <Section title={leaveWords.standIn} note={leaveWords.standInNote}>
        <ChoiceList label={leaveWords.standIn} choices={people} value={standIn} onChange={setStandIn} />
      </Section>
      {isStoodIn && open > 0 && (
        <ToggleRow label={leaveWords.handsOpen(open)} note={leaveWords.handsOpenNote} checked={handsOpen} onChange={setHandsOpen} />
      )}
      {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
      <BigButton label={leaveWords.confirm} loading={setting.isPending} onTap={set} />
    </>
  )
}

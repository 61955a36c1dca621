import type { Turn } from '../../../../../contract/duty'
import type { StaffMember } from '../../../../../contract/staff'
import { useSetTurn } from '../../../../features/staff/staff-queries'
import { turnWords } from '../../../../locales/turn'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

const turns: readonly Turn[] = [1, 2, 3]

/** A岗、B岗、网格长 of the grid on which this worker's role lies. */
export const TurnRows = ({ member: { account, area } }: { member: StaffMember }) => {
  const setting = useSetTurn()
  const set = (turn: Turn) =>
    setting.mutate(
      { grid: area, account, turn },
      { onSuccess: () => showToast(turnWords.set), onError: ({ message }) => showToast(message) },
    )
  return (
    <Section title={turnWords.title} note={turnWords.note}>
      <ListGroup>
        {turns.map((turn) => (
          <ListRow key={turn} title={turnWords.turns[turn]} onTap={() => set(turn)} />
        ))}
      </ListGroup>
    </Section>
  )
}

import { dutyWords } from '../../../../locales/duty'
import { findWords } from '../../../../locales/find'
import { paperWords } from '../../../../locales/paper'
import { open } from '../../../../platform/navigate'
import { useByAndBy } from '../../../../ui/by-and-by'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

const entries = [
  { icon: 'camera', words: findWords, go: () => void open('/packages/worker/pages/find/index') },
  { icon: 'handshake', words: findWords.onBehalf, go: () => void open('/packages/resident/pages/on-behalf/index', {}) },
  { icon: 'clock', words: dutyWords, go: () => void open('/packages/worker/pages/duty/index') },
  { icon: 'list', words: paperWords, go: () => void open('/packages/worker/pages/papers/index') },
] as const

/** What a grid worker does of their own accord; one after the other, for the queue itself comes first. */
export const WorkerEntries = () => {
  const shown = useByAndBy(entries, 1)
  return (
    <ListGroup>
      {shown.map(({ icon, words: { entry, entryNote }, go }) => (
        <ListRow key={icon} icon={icon} title={entry} note={entryNote} onTap={go} />
      ))}
    </ListGroup>
  )
}

import { dutyWords } from '../../../../locales/duty'
import { findWords } from '../../../../locales/find'
import { paperWords } from '../../../../locales/paper'
import { open } from '../../../../platform/navigate'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

/** What a grid worker does of their own accord. */
export const WorkerEntries = () => (
  <ListGroup>
    <ListRow
      icon='camera'
      title={findWords.entry}
      note={findWords.entryNote}
      onTap={() => void open('/packages/worker/pages/find/index')}
    />
    <ListRow
      icon='handshake'
      title={findWords.onBehalf}
      note={findWords.onBehalfNote}
      onTap={() => void open('/packages/resident/pages/on-behalf/index', {})}
    />
    <ListRow icon='clock' title={dutyWords.entry} note={dutyWords.entryNote} onTap={() => void open('/packages/worker/pages/duty/index')} />
    <ListRow
      icon='list'
      title={paperWords.entry}
      note={paperWords.entryNote}
      onTap={() => void open('/packages/worker/pages/papers/index')}
    />
  </ListGroup>
)

import type { Home } from '../../../contract/person'
import { homeWords } from '../../locales/home'
import { open } from '../../platform/navigate'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'

const seeMatters = () => void open('/pages/matters/index')

/** What waits for this person, and what is under way. */
export const Waiting = ({ home }: { home: Home }) => {
  if (home.waitingForMe + home.open === 0) return null
  return (
    <ListGroup>
      {home.waitingForMe > 0 && (
        <ListRow icon='bell' title={homeWords.waiting(home.waitingForMe)} note={homeWords.waitingNote} onTap={seeMatters} />
      )}
      {home.open > 0 && <ListRow icon='clock' title={homeWords.open(home.open)} note={homeWords.openNote} onTap={seeMatters} />}
    </ListGroup>
  )
}

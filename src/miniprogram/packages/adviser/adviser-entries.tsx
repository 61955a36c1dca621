import { adviserWords } from '../../locales/adviser'
import { dutyLogWords } from '../../locales/adviser-duty'
import { calendarWords } from '../../locales/diary'
import { lawWords } from '../../locales/laws'
import { practiceWords } from '../../locales/practice'
import { ratingWords } from '../../locales/rating'
import { open } from '../../platform/navigate'
import { KeyHint } from '../../ui/key-hint'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'

const seeDuty = () => void open('/packages/adviser/pages/duty/index')
const seeQuick = () => void open('/packages/adviser/pages/quick/index')
const seeRatings = () => void open('/packages/adviser/pages/ratings/index')
const seeCalendar = () => void open('/packages/adviser/pages/calendar/index')
const seeLaws = () => void open('/packages/adviser/pages/laws/index')
const seePractice = () => void open('/packages/adviser/pages/practice/index')

/** What else an adviser does here, a row each. */
export const AdviserEntries = ({ onKeys }: { onKeys: (() => void) | undefined }) => (
  <ListGroup>
    <ListRow icon='edit' title={dutyLogWords.quick} note={dutyLogWords.quickNote} onTap={seeQuick} />
    <ListRow icon='pin' title={dutyLogWords.title} note={dutyLogWords.entryNote} onTap={seeDuty} />
    <ListRow icon='clock' title={calendarWords.title} note={calendarWords.entryNote} onTap={seeCalendar} />
    <ListRow icon='scale' title={lawWords.title} note={lawWords.entryNote} onTap={seeLaws} />
    <ListRow icon='shield' title={practiceWords.title} note={practiceWords.entryNote} onTap={seePractice} />
    <ListRow icon='glad' title={ratingWords.title} note={ratingWords.entryNote} onTap={seeRatings} />
    {onKeys && <ListRow icon='info' title={adviserWords.keys} end={<KeyHint letter='?' />} onTap={onKeys} />}
  </ListGroup>
)

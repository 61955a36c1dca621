import { catalogueWords } from '../../../locales/catalogue'
import { directorWords } from '../../../locales/directors'
import { inboxWords } from '../../../locales/inbox'
import { intakeWords } from '../../../locales/intake'
import { letterWords } from '../../../locales/message'
import { numbersWords } from '../../../locales/numbers'
import { publishWords } from '../../../locales/publish'
import { safetyWords } from '../../../locales/safety'
import { open } from '../../../platform/navigate'
import { KeyHint } from '../../../ui/key-hint'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'

const enter = () => void open('/packages/center/pages/intake/index', undefined)
const seeCatalogue = () => void open('/packages/center/pages/catalogue/index')
const seeLetters = () => void open('/packages/center/pages/letters/index')
const seeIncidents = () => void open('/packages/center/pages/incidents/index')
const seeNumbers = () => void open('/packages/center/pages/numbers/index')
const seeDirectors = () => void open('/packages/center/pages/directors/index')
const seeChecks = () => void open('/packages/center/pages/safety/index')

/** What else a center does, a row each. */
export const OtherPages = ({ onKeys }: { onKeys: (() => void) | undefined }) => (
  <ListGroup>
    <ListRow icon='phone' title={intakeWords.entry} note={intakeWords.entryNote} onTap={enter} />
    <ListRow icon='scale' title={catalogueWords.entry} note={catalogueWords.entryNote} onTap={seeCatalogue} />
    <ListRow icon='bell' title={letterWords.title} note={letterWords.entryNote} onTap={seeLetters} />
    <ListRow icon='megaphone' title={publishWords.entry} note={publishWords.entryNote} onTap={seeIncidents} />
    <ListRow icon='list' title={numbersWords.entry} note={numbersWords.entryNote} onTap={seeNumbers} />
    <ListRow icon='eye' title={safetyWords.open} note={safetyWords.openNote} onTap={seeChecks} />
    <ListRow icon='shield' title={directorWords.title} note={directorWords.entryNote} onTap={seeDirectors} />
    {onKeys && <ListRow icon='info' title={inboxWords.keys} end={<KeyHint letter='?' />} onTap={onKeys} />}
  </ListGroup>
)

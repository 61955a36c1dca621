import type { RoleName } from '../../../contract/person'
import { RoleOfferRow } from '../../features/role-offer/role-offer-row'
import { deskWords } from '../../locales/desk'
import { identityWords } from '../../locales/identity'
import { invitationWords, staffWords } from '../../locales/staff'
import { open } from '../../platform/navigate'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'

const confirmDesk = () => void open('/packages/resident/pages/desk-sign-in/index', {})
const seeStaff = () => void open('/packages/center/pages/staff/index')
const seeSettings = () => void open('/packages/center/pages/settings/index')
const seeCalendar = () => void open('/packages/center/pages/calendar/index')
const seeRosters = () => void open('/packages/center/pages/rosters/index')
const seeAnswers = () => void open('/packages/center/pages/answers/index')
const checkMe = () => void open('/packages/resident/pages/identity/index')
const enterCode = () => void open('/packages/resident/pages/invitation/index', {})

/** For those who work here, and for those who are asked to. */
export const WorkEntries = ({ roles }: { roles: readonly RoleName[] }) => (
  <ListGroup>
    {roles.length > 1 && <ListRow icon='shield' title={deskWords.confirm.entry} note={deskWords.confirm.entryNote} onTap={confirmDesk} />}
    {(roles.includes('dispatcher') || roles.includes('administrator')) && (
      <>
        <ListRow icon='person' title={staffWords.entry} note={staffWords.entryNote} onTap={seeStaff} />
        <ListRow icon='list' title={staffWords.settings} note={staffWords.settingsNote} onTap={seeSettings} />
        <ListRow icon='list' title={staffWords.calendar} note={staffWords.calendarNote} onTap={seeCalendar} />
        <ListRow icon='list' title={staffWords.answers} note={staffWords.answersNote} onTap={seeAnswers} />
      </>
    )}
    {roles.includes('administrator') && (
      <ListRow icon='scale' title={staffWords.rosters} note={staffWords.rostersNote} onTap={seeRosters} />
    )}
    <RoleOfferRow />
    <ListRow icon='shield' title={identityWords.entry} note={identityWords.entryNote} onTap={checkMe} />
    <ListRow icon='check' title={invitationWords.enter} note={invitationWords.enterNote} onTap={enterCode} />
  </ListGroup>
)

import { useState } from 'react'
import type { GrantedRoleName } from '../../../../../contract/invitation'
import { useAround } from '../../../../features/legal/legal-queries'
import { useSession } from '../../../../features/session/session-queries'
import { planWords } from '../../../../locales/adviser-duty'
import { directorWords } from '../../../../locales/directors'
import { libraryDeskWords } from '../../../../locales/library-desk'
import { roleWords } from '../../../../locales/role'
import { staffWords } from '../../../../locales/staff'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { InviteSheet } from './invite-sheet'
import { OpenInvitations } from './open-invitations'
import { StaffList } from './staff-list'

/** What a center looks after, and what only an administrator does besides; the cloud decides in any case. */
const rolesOf = {
  dispatcher: ['gridWorker', 'clerk'],
  administrator: ['gridWorker', 'dispatcher', 'clerk', 'officer', 'lawyer', 'mediator', 'administrator'],
} as const satisfies Record<string, readonly GrantedRoleName[]>

const seeDirectors = () => void open('/packages/center/pages/directors/index')
const seePlans = () => void open('/packages/adviser/pages/plans/index')
const seeLibrary = () => void open('/packages/adviser/pages/library-desk/index')

export default function Staff() {
  const held = useSession().data?.person?.roles ?? []
  const [role, setRole] = useState<GrantedRoleName>('gridWorker')
  const [isInviting, setIsInviting] = useState(false)
  const library = useAround().data?.library
  const roles = held.includes('administrator') ? rolesOf.administrator : rolesOf.dispatcher
  return (
    <Page title={staffWords.title}>
      <ChipRow label={staffWords.role} chips={roles.map((value) => ({ value, label: roleWords[value] }))} value={role} onChange={setRole} />
      <StaffList key={role} role={role} />
      <BigButton label={`${staffWords.invite}${roleWords[role]}`} icon='person' onTap={() => setIsInviting(true)} />
      <OpenInvitations />
      {held.includes('administrator') && (
        <ListGroup>
          <ListRow icon='shield' title={directorWords.title} note={directorWords.entryNote} onTap={seeDirectors} />
          <ListRow icon='scale' title={planWords.title} note={planWords.entryNote} onTap={seePlans} />
          {library && <ListRow icon='eye' title={libraryDeskWords.title} note={libraryDeskWords.entryNote} onTap={seeLibrary} />}
        </ListGroup>
      )}
      <InviteSheet key={`invite ${role}`} role={role} open={isInviting} onClose={() => setIsInviting(false)} />
    </Page>
  )
}

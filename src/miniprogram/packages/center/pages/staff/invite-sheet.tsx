import { useState } from 'react'
import type { GrantedRoleName } from '../../../../../contract/invitation'
import type { StaffArea } from '../../../../../contract/staff'
import { useInvite, useStaffAreas } from '../../../../features/staff/staff-queries'
import { roleWords } from '../../../../locales/role'
import { staffWords } from '../../../../locales/staff'
import { AsyncView } from '../../../../ui/async-view'
import { EmptyState } from '../../../../ui/empty-state'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { GivenCode } from './given-code'

type InviteSheetProps = { role: GrantedRoleName; open: boolean; onClose: () => void }

/** Where somebody is to work, place by place, and then the invitation itself. */
export const InviteSheet = ({ role, open, onClose }: InviteSheetProps) => {
  const [under, setUnder] = useState<string>()
  const inviting = useInvite()
  const close = () => {
    inviting.reset()
    setUnder(undefined)
    onClose()
  }
  const invite = (area: string) => inviting.mutate({ role, area })
  return (
    <Sheet open={open} title={`${staffWords.invite}${roleWords[role]}`} onClose={close}>
      {inviting.error && <Notice tone='danger'>{inviting.error.message}</Notice>}
      {inviting.data ? (
        <GivenCode role={role} code={inviting.data.code} />
      ) : (
        <Areas key={under} role={role} under={under} onUnder={setUnder} onChoose={invite} />
      )}
    </Sheet>
  )
}

type AreasProps = {
  role: GrantedRoleName
  under: string | undefined
  onUnder: (area: string) => void
  onChoose: (area: string) => void
}

const nowhere = <EmptyState title={staffWords.nowhere} />

const Areas = ({ role, under, onUnder, onChoose }: AreasProps) => {
  const areas = useStaffAreas(role, under)
  const row = ({ area, name, mayGive, mayLookUnder }: StaffArea) => [
    ...(mayGive ? [<ListRow key={area} icon='check' title={name} note={staffWords.choose} onTap={() => onChoose(area)} />] : []),
    ...(mayLookUnder ? [<ListRow key={`under ${area}`} title={name} note={staffWords.under} onTap={() => onUnder(area)} />] : []),
  ]
  return (
    <Section title={staffWords.where}>
      <AsyncView query={areas} isEmpty={(list) => list.length === 0} empty={nowhere}>
        {(list) => <ListGroup>{list.flatMap(row)}</ListGroup>}
      </AsyncView>
    </Section>
  )
}

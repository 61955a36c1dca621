import { useOpenInvitations, useRevoke } from '../../../../features/staff/staff-queries'
import { dayWords } from '../../../../locales/moment'
import { roleWords } from '../../../../locales/role'
import { staffWords } from '../../../../locales/staff'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

/** Given and not yet taken: each can still be taken back. */
export const OpenInvitations = () => {
  const { data: open = [] } = useOpenInvitations()
  const revoking = useRevoke()
  const said = { onSuccess: () => showToast(staffWords.revoked), onError: ({ message }: Error) => showToast(message) }
  if (open.length === 0) return null
  return (
    <Section title={staffWords.open}>
      <ListGroup>
        {open.map(({ id, role, areaName, until }) => (
          <ListRow
            key={id}
            title={`${roleWords[role]}，${areaName}`}
            note={staffWords.until(dayWords(until))}
            end={staffWords.revoke}
            onTap={() => revoking.mutate(id, said)}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

import { useState } from 'react'
import type { GrantedRoleName } from '../../../../../contract/invitation'
import type { StaffMember } from '../../../../../contract/staff'
import { useStaff } from '../../../../features/staff/staff-queries'
import { staffWords } from '../../../../locales/staff'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { EmptyState } from '../../../../ui/empty-state'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { LeaveSheet } from './leave-sheet'

const nobody = <EmptyState title={staffWords.nobody} words={staffWords.nobodyWords} />

export const StaffList = ({ role }: { role: GrantedRoleName }) => {
  const staff = useStaff(role)
  const [leaving, setLeaving] = useState<StaffMember>()
  return (
    <Section title={staffWords.people}>
      <AsyncView query={staff} isEmpty={(list) => list.length === 0} empty={nobody}>
        {(list) => (
          <>
            <ListGroup>
              {list.map((member) => (
                <ListRow
                  key={`${member.account} ${member.area}`}
                  icon='person'
                  title={member.name}
                  note={staffWords.member(member.areaName, member.open)}
                  end={member.role === 'gridWorker' ? staffWords.manage : staffWords.leave}
                  onTap={() => setLeaving(member)}
                />
              ))}
            </ListGroup>
            {staff.hasNextPage && (
              <BigButton
                kind='secondary'
                label={staffWords.more}
                loading={staff.isFetchingNextPage}
                onTap={() => void staff.fetchNextPage()}
              />
            )}
            {leaving && (
              <LeaveSheet
                member={leaving}
                colleagues={list.filter(({ account, area }) => account !== leaving.account && area === leaving.area)}
                onClose={() => setLeaving(undefined)}
              />
            )}
          </>
        )}
      </AsyncView>
    </Section>
  )
}

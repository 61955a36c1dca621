import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StaffMember } from '../../../../../contract/staff'
import { useHandOver } from '../../../../features/staff/staff-queries'
import { staffWords } from '../../../../locales/staff'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { ChoiceList } from '../../../../ui/choice-list'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { TurnRows } from './turn-rows'

type LeaveSheetProps = { member: StaffMember; colleagues: readonly StaffMember[]; onClose: () => void }

const center = 'center'

/** 离岗交接: to a colleague of the same place, or to the center; never to nobody. */
export const LeaveSheet = ({ member, colleagues, onClose }: LeaveSheetProps) => {
  const [to, setTo] = useState(center)
  const handingOver = useHandOver()
  const choices = [
    { value: center, label: staffWords.toCenter },
    ...colleagues.map(({ account, name, areaName }) => ({ value: account, label: staffWords.to(name), note: areaName })),
  ]
  const done = ({ matters }: { matters: number }) => {
    onClose()
    showToast(staffWords.left(matters))
  }
  const leave = () => handingOver.mutate({ account: member.account, to: to === center ? null : to }, { onSuccess: done })
  const recordLeave = () => {
    onClose()
    void open('/packages/worker/pages/leave/index', { account: member.account })
  }
  return (
    <Sheet open title={staffWords.leave} onClose={onClose}>
      {member.role === 'gridWorker' && (
        <>
          <ListGroup>
            <ListRow icon='calm' title={staffWords.onLeave} note={staffWords.onLeaveNote} onTap={recordLeave} />
          </ListGroup>
          <TurnRows member={member} />
        </>
      )}
      <View>{staffWords.leaveWords(member.name)}</View>
      <ChoiceList label={staffWords.leave} choices={choices} value={to} onChange={setTo} />
      {handingOver.error && <Notice tone='danger'>{handingOver.error.message}</Notice>}
      <BigButton kind='danger' label={staffWords.leaveConfirm} loading={handingOver.isPending} onTap={leave} />
    </Sheet>
  )
}

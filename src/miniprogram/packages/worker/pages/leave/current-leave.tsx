import type { Leave } from '../../../../../contract/staff'
import { useSetLeave } from '../../../../features/staff/leave-queries'
import { leaveWords } from '../../../../locales/leave'
import { dayWords } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast'

type CurrentLeaveProps = { account: string | undefined; leave: Leave; from: string; until: string }

/** What is set stands there whole, and one tap ends it. */
export const CurrentLeave = ({ account, leave: { standIn }, from, until }: CurrentLeaveProps) => {
  const setting = useSetLeave()
  const end = () =>
    setting.mutate(
      { ...(account && { account }), until: null, standIn: null, handsOpen: false },
      { onSuccess: () => showToast(leaveWords.ended) },
    )
  const hasBegun = Date.parse(from) <= Date.now()
  return (
    <>
      <Notice tone='info' title={leaveWords.current(dayWords(from), dayWords(until))}>
        {standIn ? leaveWords.currentStandIn(standIn.name) : leaveWords.currentNobody}
      </Notice>
      {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
      <BigButton label={hasBegun ? leaveWords.end : leaveWords.cancel} loading={setting.isPending} onTap={end} />
    </>
  )
}

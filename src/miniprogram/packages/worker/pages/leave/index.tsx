import { useLeave } from '../../../../features/staff/leave-queries'
import { leaveWords } from '../../../../locales/leave'
import { dayWords } from '../../../../locales/moment'
import { usePageParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { CurrentLeave } from './current-leave'
import { LeaveForm } from './leave-form'

/** 请假: from when until when, and who stands in; of one's own, or of a worker whom one looks after. */
export default function LeavePage() {
  const { account } = usePageParams()
  const leave = useLeave(account)
  return (
    <Page title={account && leave.data ? leaveWords.whose(leave.data.name) : leaveWords.title}>
      <AsyncView query={leave}>
        {(shown) => (
          <>
            {shown.standsInFor.map(({ name, from, until }) => (
              <Notice key={`${name} ${from}`} tone='info'>
                {leaveWords.standingIn(name, dayWords(from), dayWords(until))}
              </Notice>
            ))}
            {shown.from && shown.until ? (
              <CurrentLeave account={account} leave={shown} from={shown.from} until={shown.until} />
            ) : (
              <LeaveForm account={account} leave={shown} />
            )}
          </>
        )}
      </AsyncView>
    </Page>
  )
}

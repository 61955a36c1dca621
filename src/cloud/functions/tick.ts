import { type App, createApp } from '../app'
import { isTimer } from '../gateways/wechat/call-source'
import { openWxCloud, readCaller } from '../gateways/wechat/wx-cloud'
import { writeDuty } from '../operations/adviser-duty/write-duty'
import { keepBookings } from '../operations/booking/keep-bookings'
import { offerSeat } from '../operations/booking/offer-seat'
import { reckonFreeDays } from '../operations/booking/reckon-free-days'
import { reckonAnew } from '../operations/calendar/reckon-anew'
import { keepConsultations } from '../operations/consultation/keep-consultations'
import { climb } from '../operations/duty/climb'
import { remindEnds } from '../operations/incident/remind-ends'
import { keepClocks } from '../operations/person-data/keep-clocks'
import { removeAbandoned } from '../operations/photo/remove-abandoned'
import { removeQueued } from '../operations/photo/remove-queued'
import { remindUntaken } from '../operations/protection/requests'
import { drainOutbox } from '../operations/push/drain'
import { sendPush } from '../operations/push/send-push'
import { countReports } from '../operations/report/count-reports'
import { endSilences } from '../operations/report/end-silences'
import { markApprovals } from '../operations/report/mark-approvals'
import { markDueClocks } from '../operations/report/mark-clocks'
import { markSupervisions } from '../operations/report/mark-supervisions'
import { resumeSuspended } from '../operations/report/resume-suspended'
import { endListed } from '../operations/roster/end-listed'
import { safetyHandlers } from '../operations/safety/handlers'
import { keepLeaves } from '../operations/staff/keep-leaves'

let app: App | undefined

/** Once a minute, by WeChat's timer alone: whatever is due is told. A phone that calls it by name moves nothing. */
export const main = async () => {
  if (!isTimer(readCaller())) return { done: 0 }
  app ??= createApp({ poolSize: 1, uploads: 'wxCloud', ...openWxCloud() })
  const done = await drainOutbox(app, {
    push: sendPush,
    'file.remove': removeQueued,
    'booking.offer': offerSeat,
    'duty.write': writeDuty,
    ...safetyHandlers,
  })
  await removeAbandoned(app)
  await keepClocks(app)
  await resumeSuspended(app)
  await endSilences(app)
  await reckonAnew(app)
  await markDueClocks(app)
  await markSupervisions(app)
  await markApprovals(app)
  await remindEnds(app)
  await climb(app)
  await keepLeaves(app)
  await endListed(app)
  await countReports(app)
  await keepBookings(app)
  await reckonFreeDays(app)
  await keepConsultations(app)
  await remindUntaken(app)
  return { done }
}

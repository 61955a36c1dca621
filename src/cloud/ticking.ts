import type { App } from './app'
import { accidentOf, type Log } from './log'
import { writeDuty } from './operations/adviser-duty/write-duty'
import { keepBookings } from './operations/booking/keep-bookings'
import { offerSeat } from './operations/booking/offer-seat'
import { reckonFreeDays } from './operations/booking/reckon-free-days'
import { reckonAnew } from './operations/calendar/reckon-anew'
import { keepConsultations } from './operations/consultation/keep-consultations'
import { climb } from './operations/duty/climb'
import { remindEnds } from './operations/incident/remind-ends'
import { keepClocks } from './operations/person-data/keep-clocks'
import { processQueued } from './operations/photo/process-queued'
import { removeAbandoned } from './operations/photo/remove-abandoned'
import { removeQueued } from './operations/photo/remove-queued'
import { remindUntaken } from './operations/protection/requests'
import { drainOutbox } from './operations/push/drain'
import { sendPush } from './operations/push/send-push'
import { countReports } from './operations/report/count-reports'
import { endSilences } from './operations/report/end-silences'
import { markApprovals } from './operations/report/mark-approvals'
import { markDueClocks } from './operations/report/mark-clocks'
import { markSupervisions } from './operations/report/mark-supervisions'
import { resumeSuspended } from './operations/report/resume-suspended'
import { endListed } from './operations/roster/end-listed'
import { safetyHandlers } from './operations/safety/handlers'
import { keepLeaves } from './operations/staff/keep-leaves'

const everyMs = 15_000
/** One look takes up what the calls of this moment have queued; a look for each would halve what a busy server can file. */
const gatherMs = 100

const handlers = {
  push: sendPush,
  'photo.process': processQueued,
  'file.remove': removeQueued,
  'booking.offer': offerSeat,
  'duty.write': writeDuty,
  ...safetyHandlers,
}

/** One process's own timer: every 15 s and soon after each call, never twice at once. */
export const startTicking = (app: App, log: Log = () => {}) => {
  let running: Promise<unknown> | undefined
  let waiting: NodeJS.Timeout | undefined
  let isAskedAgain = false

  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false
      await drainOutbox(app, handlers)
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
    } while (isAskedAgain)
  }
  const start = () => {
    clearTimeout(waiting)
    waiting = undefined
    isAskedAgain = true
    // A database that is away for a moment is asked again at the next tick.
    running ??= run()
      .catch((error: unknown) => log({ event: 'accident', what: 'tick', accident: accidentOf(error) }))
      .finally(() => {
        running = undefined
      })
  }
  const soon = () => {
    waiting ??= setTimeout(start, gatherMs)
  }
  const timer = setInterval(start, everyMs)
  start()
  return {
    soon,
    stop: async () => {
      clearInterval(timer)
      if (waiting) start()
      await running
    },
  }
}

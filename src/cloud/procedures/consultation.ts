import { advanceConsultation } from '../operations/consultation/advance'
import { countConsultations } from '../operations/consultation/counts'
import { listConsultationPool, listConsultationQueue, ownConsultations } from '../operations/consultation/lists'
import { consultationOfReport } from '../operations/consultation/of-report'
import { rateConsultation } from '../operations/consultation/rate'
import { setConsultationSafety } from '../operations/consultation/set-safety'
import { submitConsultation } from '../operations/consultation/submit'
import { viewConsultation } from '../operations/consultation/view'
import { personal } from './callers'
import { granted } from './guard'

/** 咨询. */
export const consultationProcedures = {
  submit: personal.consultation.submit.handler(({ context: { app, person }, input }) => granted(submitConsultation(app, person, input))),
  view: personal.consultation.view.handler(({ context: { app, person }, input }) => granted(viewConsultation(app, person, input))),
  mine: personal.consultation.mine.handler(({ context: { app, person }, input }) => ownConsultations(app, person, input)),
  queue: personal.consultation.queue.handler(({ context: { app, person }, input }) => listConsultationQueue(app, person, input)),
  pool: personal.consultation.pool.handler(({ context: { app, person } }) => listConsultationPool(app, person)),
  ofReport: personal.consultation.ofReport.handler(({ context: { app, person }, input }) => consultationOfReport(app, person, input)),
  counts: personal.consultation.counts.handler(({ context: { app, person } }) => countConsultations(app, person)),
  advance: personal.consultation.advance.handler(({ context: { app, person }, input }) => granted(advanceConsultation(app, person, input))),
  rate: personal.consultation.rate.handler(({ context: { app, person }, input }) => granted(rateConsultation(app, person, input))),
  setSafety: personal.consultation.setSafety.handler(({ context: { app, person }, input }) =>
    granted(setConsultationSafety(app, person, input)),
  ),
}

import { oc } from '@orpc/contract'
import {
  AdvanceConsultation,
  ConsultationCounts,
  ConsultationKey,
  ConsultationOfReport,
  ConsultationPool,
  ConsultationQueue,
  ConsultationQueueOf,
  ConsultationsOf,
  ConsultationView,
  OwnConsultations,
  RateConsultation,
  SubmitConsultation,
} from './consultation'
import { SetConsultationSafety } from './consultation-safety'

/** 咨询. */
export const consultationProcedures = {
  consultation: {
    submit: oc.input(SubmitConsultation).output(ConsultationView),
    view: oc.input(ConsultationKey).output(ConsultationView),
    mine: oc.input(ConsultationsOf).output(OwnConsultations),
    queue: oc.input(ConsultationQueueOf).output(ConsultationQueue),
    pool: oc.output(ConsultationPool),
    ofReport: oc.input(ConsultationKey).output(ConsultationOfReport),
    counts: oc.output(ConsultationCounts),
    advance: oc.input(AdvanceConsultation).output(ConsultationView),
    rate: oc.input(RateConsultation).output(ConsultationView),
    setSafety: oc.input(SetConsultationSafety).output(ConsultationView),
  },
}

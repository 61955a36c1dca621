import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import {
  ActByMandate,
  BeginByMandate,
  FinalizeByMandate,
  Mandate,
  MandateKey,
  MandateView,
  OpenMandate,
  PrintedMandate,
  PrintMandate,
  RecordMandate,
} from './mandate'
import { Attachment, HowToUpload } from './photo'
import { ReportKey, ReportView } from './report'

/** 交办单. */
export const mandateProcedures = {
  mandate: {
    print: oc.input(PrintMandate).output(PrintedMandate),
    list: oc.input(ReportKey).output(z.array(Mandate)),
    revoke: oc.input(MandateKey).output(z.object({})),
    record: oc.input(RecordMandate).output(ReportView),
    open: oc.input(OpenMandate).output(MandateView),
    act: oc.input(ActByMandate).output(MandateView),
    beginPhoto: oc.input(BeginByMandate).output(HowToUpload),
    finalizePhoto: oc.input(FinalizeByMandate).output(Attachment),
  },
}

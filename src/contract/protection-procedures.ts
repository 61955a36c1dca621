import { oc } from '@orpc/contract'
import {
  AnswerProtection,
  AskProtection,
  HelpOf,
  ProtectionHelp,
  ProtectionReport,
  ProtectionRequest,
  ProtectionView,
  ReportNow,
  SetDirector,
} from './protection'

/** 未成年人保护 and 反家庭暴力. */
export const protectionProcedures = {
  protection: {
    help: oc.input(HelpOf).output(ProtectionHelp),
    ask: oc.input(AskProtection).output(ProtectionRequest),
    view: oc.output(ProtectionView),
    answer: oc.input(AnswerProtection).output(ProtectionRequest),
    report: oc.input(ReportNow).output(ProtectionReport),
    setDirector: oc.input(SetDirector).output(ProtectionHelp),
  },
}

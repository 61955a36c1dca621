import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import {
  AnswerProtection,
  AskProtection,
  DirectorsOf,
  HelpOf,
  ProtectionHelp,
  ProtectionReport,
  ProtectionRequest,
  ProtectionView,
  ReportNow,
  SetDirector,
  VillageDirectors,
} from './protection'

/** 未成年人保护 and 反家庭暴力. */
export const protectionProcedures = {
  protection: {
    help: oc.input(HelpOf).output(ProtectionHelp),
    ask: oc.input(AskProtection).output(ProtectionRequest),
    view: oc.output(ProtectionView),
    answer: oc.input(AnswerProtection).output(ProtectionRequest),
    report: oc.input(ReportNow).output(ProtectionReport),
    directors: oc.input(DirectorsOf).output(z.array(VillageDirectors)),
    setDirector: oc.input(SetDirector).output(ProtectionHelp),
  },
}

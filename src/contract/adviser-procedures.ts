import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import {
  AdviserPlan,
  AssignVillage,
  BeginVisit,
  ConfirmDuty,
  DutyEntry,
  DutyLog,
  DutyLogOf,
  DutyPlanOf,
  EndVisit,
  EnterDuty,
  ExportLedger,
  Ledger,
  LedgerOf,
  PlannedAdviser,
  PlansOf,
  ReleaseVillage,
  SetDutyPlan,
  VisitCode,
  VisitToVouch,
  VouchVisit,
} from './adviser-duty'
import { NumbersFile } from './numbers'

/** 值班计划, 工作日志, 到村证明, 台账. */
export const adviserProcedures = {
  dutyPlan: {
    list: oc.input(PlansOf).output(z.array(PlannedAdviser)),
    view: oc.input(DutyPlanOf).output(AdviserPlan),
    set: oc.input(SetDutyPlan).output(AdviserPlan),
    assign: oc.input(AssignVillage).output(AdviserPlan),
    release: oc.input(ReleaseVillage).output(AdviserPlan),
  },
  dutyLog: {
    list: oc.input(DutyLogOf).output(DutyLog),
    enter: oc.input(EnterDuty).output(DutyEntry),
    confirm: oc.input(ConfirmDuty).output(z.object({})),
  },
  visit: {
    codes: oc.output(z.array(VisitCode)),
    begin: oc.input(BeginVisit).output(DutyEntry),
    end: oc.input(EndVisit).output(DutyEntry),
    waiting: oc.output(z.array(VisitToVouch)),
    vouch: oc.input(VouchVisit).output(z.object({})),
  },
  ledger: {
    view: oc.input(LedgerOf).output(Ledger),
    export: oc.input(ExportLedger).output(NumbersFile),
  },
}

import { exportLedger } from '../operations/adviser-duty/export-ledger'
import { viewLedger } from '../operations/adviser-duty/ledger'
import { confirmLog, enterDuty, viewLog } from '../operations/adviser-duty/log'
import { changePlan, giveVillage, listPlansOf, takeVillage, viewPlan } from '../operations/adviser-duty/plan'
import { villageCodes } from '../operations/adviser-duty/village-codes'
import { beginVisit, endVisit } from '../operations/adviser-duty/visit'
import { listWaiting, vouchVisit } from '../operations/adviser-duty/vouch'
import { personal } from './callers'
import { granted } from './guard'

/** 值班计划. */
export const dutyPlanProcedures = {
  list: personal.dutyPlan.list.handler(({ context: { app, person }, input }) => granted(listPlansOf(app, person, input))),
  view: personal.dutyPlan.view.handler(({ context: { app, person }, input }) => granted(viewPlan(app, person, input))),
  set: personal.dutyPlan.set.handler(({ context: { app, person }, input }) => granted(changePlan(app, person, input))),
  assign: personal.dutyPlan.assign.handler(({ context: { app, person }, input }) => granted(giveVillage(app, person, input))),
  release: personal.dutyPlan.release.handler(({ context: { app, person }, input }) => granted(takeVillage(app, person, input))),
}

/** 工作日志. */
export const dutyLogProcedures = {
  list: personal.dutyLog.list.handler(({ context: { app, person }, input }) => granted(viewLog(app, person, input))),
  enter: personal.dutyLog.enter.handler(({ context: { app, person }, input }) => granted(enterDuty(app, person, input))),
  confirm: personal.dutyLog.confirm.handler(({ context: { app, person }, input }) => granted(confirmLog(app, person, input))),
}

/** 到村证明. */
export const visitProcedures = {
  codes: personal.visit.codes.handler(({ context: { app, person } }) => villageCodes(app, person)),
  begin: personal.visit.begin.handler(({ context: { app, person }, input }) => granted(beginVisit(app, person, input))),
  end: personal.visit.end.handler(({ context: { app, person }, input }) => granted(endVisit(app, person, input))),
  waiting: personal.visit.waiting.handler(({ context: { app, person } }) => listWaiting(app, person)),
  vouch: personal.visit.vouch.handler(({ context: { app, person }, input }) => granted(vouchVisit(app, person, input))),
}

/** 月台账. */
export const ledgerProcedures = {
  view: personal.ledger.view.handler(({ context: { app, person }, input }) => granted(viewLedger(app, person, input))),
  export: personal.ledger.export.handler(({ context: { app, person }, input }) => granted(exportLedger(app, person, input))),
}

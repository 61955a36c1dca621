import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import {
  Caller,
  CallerOf,
  EnteredSlip,
  EnterReport,
  FindEntered,
  FoundMatters,
  FoundPlace,
  LinkSlip,
  PlacesOf,
  SuggestFor,
  Suggestion,
} from './intake'
import { EnteredOrder, ImportId, OrderImport, OrderSheet, OrdersToEnter, PutOrders, TriedOrders } from './order'
import { ReportKey } from './report'

/** 电话和窗口, 回执单, 12345 工单. */
export const deskProcedures = {
  intake: {
    caller: oc.input(CallerOf).output(Caller),
    places: oc.input(PlacesOf).output(z.array(FoundPlace)),
    suggest: oc.input(SuggestFor).output(Suggestion),
    enter: oc.input(EnterReport).output(EnteredSlip),
    find: oc.input(FindEntered).output(FoundMatters),
    newSlip: oc.input(ReportKey).output(EnteredSlip),
  },
  slip: {
    link: oc.input(LinkSlip).output(ReportKey),
  },
  order: {
    tryOut: oc.input(OrderSheet).output(TriedOrders),
    put: oc.input(PutOrders).output(OrderImport),
    imports: oc.output(z.array(OrderImport)),
    undo: oc.input(ImportId).output(z.object({})),
    toEnter: oc.output(OrdersToEnter),
    entered: oc.input(EnteredOrder).output(z.object({})),
  },
}

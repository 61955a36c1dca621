import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { Duty, GridDuty, RosterOf, SetTurn } from './duty'
import { FileFind, OwnCategory } from './find'
import { NumbersFile } from './numbers'
import { ExportPaper, Paper, PaperOf } from './paper'
import { FileForOther, ProxyOf, ProxySentence, ProxyView } from './proxy'
import { ReportView } from './report'

/** 网格员自己的事: finds, what is filed for others, who is on duty, and the papers. */
export const workerProcedures = {
  find: {
    categories: oc.output(z.array(OwnCategory)),
    file: oc.input(FileFind).output(ReportView),
  },
  proxy: {
    sentence: oc.output(ProxySentence),
    file: oc.input(FileForOther).output(ReportView),
    view: oc.input(ProxyOf).output(ProxyView),
    end: oc.input(ProxyOf).output(z.object({})),
  },
  duty: {
    view: oc.output(Duty),
    roster: oc.input(RosterOf).output(z.array(GridDuty)),
    setTurn: oc.input(SetTurn).output(z.object({})),
  },
  paper: {
    view: oc.input(PaperOf).output(Paper),
    export: oc.input(ExportPaper).output(NumbersFile),
  },
}

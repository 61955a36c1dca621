import { oc } from '@orpc/contract'
import { DeclareRelative, EndRetainer, Practice, PracticeOf, RelativeId, SetRetainer } from './practice'

/** 利益冲突检查所比对的: 顾问单位 of a firm, and an adviser's own kin. Every change answers the whole as it then is. */
export const practiceProcedures = {
  practice: {
    view: oc.input(PracticeOf).output(Practice),
    setRetainer: oc.input(SetRetainer).output(Practice),
    endRetainer: oc.input(EndRetainer).output(Practice),
    declareRelative: oc.input(DeclareRelative).output(Practice),
    removeRelative: oc.input(RelativeId).output(Practice),
  },
}

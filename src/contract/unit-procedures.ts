import { oc } from '@orpc/contract'
import { ChangeUnit, SetPost, Unit, UnitOf } from './unit'

/** 承办单位. */
export const unitProcedures = {
  unit: {
    view: oc.input(UnitOf).output(Unit),
    change: oc.input(ChangeUnit).output(Unit),
    setPost: oc.input(SetPost).output(Unit),
  },
}

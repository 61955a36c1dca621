import { declareRelative, removeRelative } from '../operations/practice/relatives'
import { endRetainerOn, setRetainer } from '../operations/practice/retainers'
import { viewPractice } from '../operations/practice/view'
import { personal } from './callers'
import { granted } from './guard'

/** 顾问单位 and 近亲属, by which conflicts of interest are found. */
export const practiceProcedures = {
  view: personal.practice.view.handler(({ context: { app, person }, input }) => viewPractice(app, person, input)),
  setRetainer: personal.practice.setRetainer.handler(({ context: { app, person }, input }) => granted(setRetainer(app, person, input))),
  endRetainer: personal.practice.endRetainer.handler(({ context: { app, person }, input }) => granted(endRetainerOn(app, person, input))),
  declareRelative: personal.practice.declareRelative.handler(({ context: { app, person }, input }) =>
    granted(declareRelative(app, person, input)),
  ),
  removeRelative: personal.practice.removeRelative.handler(({ context: { app, person }, input }) =>
    granted(removeRelative(app, person, input)),
  ),
}

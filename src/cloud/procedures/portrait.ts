import { judgePortrait, setPortrait, viewPortrait } from '../operations/portrait/portrait'
import { personal } from './callers'
import { granted } from './guard'

/** 顾问照片. */
export const portraitProcedures = {
  view: personal.portrait.view.handler(({ context: { app, person }, input }) => granted(viewPortrait(app, person, input))),
  set: personal.portrait.set.handler(({ context: { app, person }, input }) => granted(setPortrait(app, person, input))),
  judge: personal.portrait.judge.handler(({ context: { app, person }, input }) => granted(judgePortrait(app, person, input))),
}

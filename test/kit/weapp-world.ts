import type { App } from '../../src/cloud/app'
import { dispatch } from '../../src/cloud/procedures/dispatch'
import { startProgram } from './weapp-program'

type Start = Parameters<typeof startProgram>[0]

/** The compiled program on one phone, with our own cloud behind it. */
export const openProgram = (app: App, start: Partial<Start> = {}) =>
  startProgram({ call: async (body) => dispatch(body, { app }), ...start })

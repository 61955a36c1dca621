import type { App } from '../../src/cloud/app'
import { dispatch } from '../../src/cloud/procedures/dispatch'
import type { Identity } from '../../src/cloud/store/person-store'
import { startProgram } from './weapp-program'

type Start = Parameters<typeof startProgram>[0]

/** The compiled program on one phone, with our own cloud behind it; the cloud knows who calls, as WeChat tells it. */
export const openProgram = (app: App, { identity = { kind: 'nobody' }, ...start }: Partial<Start> & { identity?: Identity } = {}) =>
  startProgram({ call: async (body) => dispatch(body, { app, identity }), ...start })

import type { App } from '../../src/cloud/app'
import { dispatch } from '../../src/cloud/procedures/dispatch'
import { startProgram } from './weapp-program'

type Start = Parameters<typeof startProgram>[0]

/** The compiled program on one person's phone, with our own cloud behind it: WeChat vouches for the openid. */
export const openProgram = (app: App, { openid = 'oResident', ...start }: Partial<Start> & { readonly openid?: string } = {}) =>
  startProgram({ call: async (body) => dispatch(body, { app, identity: { kind: 'openid', subject: openid } }), ...start })

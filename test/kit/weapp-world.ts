import type { App } from '../../src/cloud/app'
import { hashToken } from '../../src/cloud/gateways/tokens'
import { signInAs } from '../../src/cloud/operations/session/development'
import { dispatch } from '../../src/cloud/procedures/dispatch'
import type { Identity } from '../../src/cloud/store/person-store'
import { seedCalendar } from '../../src/cloud/store/seed/calendar'
import { seedCategories } from '../../src/cloud/store/seed/categories'
import type { Reply } from '../../src/contract/failure'
import { aFamiliarPhone } from './weapp-phone'
import { type Program, startProgram } from './weapp-program'
import { aWorld } from './world'

type Start = Parameters<typeof startProgram>[0]

/** What the wire makes of one call: hand it on, lose its answer, or never let it through. */
export type Wire = (answer: () => Promise<Reply>, path: string) => Promise<unknown>

const handOn: Wire = (answer) => answer()

/** The compiled program on one phone, with our own cloud behind it; the cloud knows who calls, as WeChat tells it. */
export const openProgram = (
  app: App,
  { identity = { kind: 'nobody' }, wire = handOn, ...start }: Partial<Start> & { identity?: Identity; wire?: Wire } = {},
) =>
  startProgram({
    call: (body) => wire(() => dispatch(body, { app, identity }), ((body as { path?: string[] }).path ?? []).join('.')),
    ...start,
  })

const opened: Program[] = []

/** After each test: nothing of its programs runs on. */
export const killPrograms = () => {
  for (const program of opened.splice(0)) program.kill()
}

let seeded: Promise<void> | undefined

/** A small community behind WeChat's cloud, with the city's categories and calendar, and the phones of those who live and work there. */
export const aWeappWorld = async (change: Partial<App> | ((app: App) => App) = {}) => {
  const world = await aWorld()
  const stored = new Map<string, Buffer>()
  const inWechat: App = { ...world.app, uploads: 'wxCloud' }
  const app = typeof change === 'function' ? change(inWechat) : { ...inWechat, ...change }
  seeded ??= seedCategories(app.db).then(() => seedCalendar(app.db))
  await seeded
  const keep: Start['upload'] = async ({ cloudPath = '', bytes }) => {
    stored.set(cloudPath, bytes)
    return {}
  }
  const identityOf = async (who: string): Promise<Identity> => {
    const signed = await signInAs(app, { subject: `${who}-${world.county}` })
    return signed.ok ? { kind: 'session', tokenHash: hashToken(signed.value) } : { kind: 'openid', subject: `${who}-${world.county}` }
  }
  return {
    ...world,
    app,
    /** What lies in WeChat's own store. */
    stored,
    /** `resident-1`, `worker-1`, `dispatcher`…; any other name is somebody whom WeChat brings for the first time. */
    open: async (who: string, more: Partial<Start> & { wire?: Wire } = {}) => {
      const program = await openProgram(app, { identity: await identityOf(who), upload: keep, phone: aFamiliarPhone(), ...more })
      opened.push(program)
      return program
    },
    /** Killed, and opened again on the same phone. */
    reopen: async (program: Program) => {
      const again = await program.reopen()
      opened.push(again)
      return again
    },
    reports: () => app.db.selectFrom('report').selectAll().where('county', '=', world.county).orderBy('submitted_at').execute(),
  }
}

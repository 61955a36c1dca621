import { implement } from '@orpc/server'
import { contract } from '../../contract/router'
import { noteAct } from './audit'
import { refuseWithoutConsent } from './consent-check'
import type { Context } from './context'
import { personAt, refused } from './guard'

/** Open to everyone: no person is looked up. */
export const open = implement(contract).$context<Context>()

/** For a person whom the table lets in. */
export const personal = open.use(async ({ context, next, path }, input) => {
  const person = await personAt(context, path)
  refuseWithoutConsent(person, path, input)
  await noteAct(context.app, person, path, input)
  return next({ context: { person } })
})

/** There where invented people may be signed in as; elsewhere it does not exist. */
export const development = open.use(({ context, next }) => {
  if (!context.app.isDevelopment) throw refused('noSuchProcedure')
  return next()
})

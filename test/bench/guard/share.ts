import type { App } from '../../../src/cloud/app'
import { personAt } from '../../../src/cloud/procedures/guard'
import { rolesOn } from '../../../src/domain/relation'
import { median } from '../measured'
import { type Action, actionNames, callAs } from './actions'

const rounds = 400
const warmUp = 50
/** No action asks more often what a person is to a matter. */
const timesAsked = 4

interface Share {
  readonly share: number
  readonly ms: number
  readonly guardMs: number
  readonly cipherMs: number
}

type Shares = Readonly<Record<(typeof actionNames)[number], Share>>

/** Each action, and in turn with it alone what guards it: a slow moment falls on both. */
export const shareOf = async (
  app: App,
  actions: Readonly<Record<(typeof actionNames)[number], Action>>,
  spent: { ms: number },
): Promise<Shares> => {
  const seen = { submit: newTimes(), accept: newTimes(), view: newTimes() }
  for (let round = 0; round < warmUp + rounds; round++)
    for (const name of actionNames) {
      const times = round < warmUp ? newTimes() : seen[name]
      const action = actions[name]
      const input = await action.prepare()
      spent.ms = 0
      times.whole.push(await milliseconds(() => callAs(app, action, input)))
      times.cipher.push(spent.ms)
      times.guard.push(await milliseconds(() => guard(app, action)))
    }
  return { submit: toShare(seen.submit), accept: toShare(seen.accept), view: toShare(seen.view) }
}

const newTimes = () => ({ whole: [] as number[], cipher: [] as number[], guard: [] as number[] })

/** Who calls, whether they may, and what they are to the matter. */
const guard = async (app: App, { identity, path }: Action): Promise<void> => {
  const person = await personAt({ app, identity }, path)
  const belonging = { reporter: person.account, community: '900001001001', grid: '900001001001001', holder: person.account }
  for (let time = 0; time < timesAsked; time++) rolesOn('report.view', belonging, person)
}

const toShare = ({ whole, cipher, guard: guarded }: ReturnType<typeof newTimes>): Share => {
  const [ms, cipherMs, guardMs] = [median(whole), median(cipher), median(guarded)]
  return { share: (guardMs + cipherMs) / ms, ms, guardMs, cipherMs }
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

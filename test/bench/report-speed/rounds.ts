import { type Measured, median } from '../measured'
import type { Engine } from './engines'

const clients = 16
const rounds = 5
const warmUpMs = 3_000
const roundMs = 2_000

/** The three ways in turn, round by round: a machine that slows down slows all of them. */
export const measureRounds = async (name: string, engine: Engine): Promise<Measured> => {
  const { served, filing, recorded, noting, notes, replay, forget } = engine
  const again = (each: Engine['recorded']) => async (client: number) => {
    const one = each[client]
    if (one) await replay(one)
  }
  const rateOf = async (act: (client: number) => Promise<void>, ms: number) => {
    const perSecond = await rate(act, ms)
    await forget()
    return perSecond
  }
  const ways = {
    http: async (ms: number) => {
      await served.begin()
      const perSecond = await rate(served.report, ms)
      await served.settle()
      return perSecond
    },
    straight: (ms: number) => rateOf(again(recorded), ms),
    inProcess: (ms: number) => rateOf(filing.report, ms),
    notedStraight: (ms: number) => rateOf(again(notes), ms),
    noted: (ms: number) => rateOf(noting.note, ms),
  }
  for (const way of Object.values(ways)) await way(warmUpMs)
  const seen: Record<keyof typeof ways, number>[] = []
  for (let round = 0; round < rounds; round++)
    seen.push({
      http: await ways.http(roundMs),
      straight: await ways.straight(roundMs),
      inProcess: await ways.inProcess(roundMs),
      notedStraight: await ways.notedStraight(roundMs),
      noted: await ways.noted(roundMs),
    })
  await engine.close()
  return {
    ratios: {
      [`${name}: through HTTP to straight`]: median(seen.map(({ http, straight }) => http / straight)),
      [`${name}: in process to straight`]: median(seen.map(({ inProcess, straight }) => inProcess / straight)),
      [`${name}: an action in process to straight`]: median(seen.map(({ noted, notedStraight }) => noted / notedStraight)),
    },
    absolute: {
      [`${name}: statements`]: statementsOf(recorded),
      [`${name}: straight, reports a second`]: median(seen.map(({ straight }) => straight)),
      [`${name}: in process, reports a second`]: median(seen.map(({ inProcess }) => inProcess)),
      [`${name}: through HTTP, reports a second`]: median(seen.map(({ http }) => http)),
      [`${name}: statements of an action`]: statementsOf(notes),
      [`${name}: straight, actions a second`]: median(seen.map(({ notedStraight }) => notedStraight)),
      [`${name}: in process, actions a second`]: median(seen.map(({ noted }) => noted)),
    },
  }
}

const statementsOf = ([one]: Engine['recorded']) => (one ? one.before.length + one.inside.length + one.after.length + 2 : 0)

/** Acts a second of sixteen clients, each of which waits for its answer. */
const rate = async (act: (client: number) => Promise<void>, ms: number): Promise<number> => {
  const began = performance.now()
  const counts = await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      let count = 0
      for (; performance.now() - began < ms; count++) await act(client)
      return count
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - began) / 1_000)
}

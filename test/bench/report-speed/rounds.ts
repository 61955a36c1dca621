import { type Measured, median } from '../measured'
import type { Engine } from './engines'

const clients = 16
const rounds = 5
const warmUpMs = 3_000
const roundMs = 2_000

/** The three ways in turn, round by round: a machine that slows down slows all of them. */
export const measureRounds = async (name: string, engine: Engine): Promise<Measured> => {
  const { served, filing, recorded, replay, forget } = engine
  const ways = {
    http: async (ms: number) => {
      await served.begin()
      const perSecond = await rate(served.report, ms)
      await served.settle()
      return perSecond
    },
    straight: async (ms: number) => {
      const perSecond = await rate(async (client) => {
        const one = recorded[client]
        if (one) await replay(one)
      }, ms)
      await forget()
      return perSecond
    },
    inProcess: async (ms: number) => {
      const perSecond = await rate(filing.report, ms)
      await forget()
      return perSecond
    },
  }
  for (const way of Object.values(ways)) await way(warmUpMs)
  const seen: { http: number; straight: number; inProcess: number }[] = []
  for (let round = 0; round < rounds; round++)
    seen.push({ http: await ways.http(roundMs), straight: await ways.straight(roundMs), inProcess: await ways.inProcess(roundMs) })
  await engine.close()
  return {
    ratios: {
      [`${name}: through HTTP to straight`]: median(seen.map(({ http, straight }) => http / straight)),
      [`${name}: in process to straight`]: median(seen.map(({ inProcess, straight }) => inProcess / straight)),
    },
    absolute: {
      [`${name}: statements`]: statementsOf(recorded),
      [`${name}: straight, reports a second`]: median(seen.map(({ straight }) => straight)),
      [`${name}: in process, reports a second`]: median(seen.map(({ inProcess }) => inProcess)),
      [`${name}: through HTTP, reports a second`]: median(seen.map(({ http }) => http)),
    },
  }
}

const statementsOf = ([one]: Engine['recorded']) => (one ? one.before.length + one.inside.length + one.after.length + 2 : 0)

/** Reports a second of sixteen clients, each of which waits for its answer. */
const rate = async (report: (client: number) => Promise<void>, ms: number): Promise<number> => {
  const began = performance.now()
  const counts = await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      let count = 0
      for (; performance.now() - began < ms; count++) await report(client)
      return count
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - began) / 1_000)
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** WeChat's stand-in in a process of its own, so that it takes no time from who sends. */
export const startStandIn = async () => {
  const child = fork(join(import.meta.dirname, 'stand-in.process.mjs'))
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return {
    url,
    countSent: async () => {
      child.send('count')
      const [sent] = (await once(child, 'message')) as [number]
      return sent
    },
    stop: () => child.disconnect(),
  }
}

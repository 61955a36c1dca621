import { setTimeout as pause } from 'node:timers/promises'
import type { ServerType } from '@hono/node-server'

/** How long a balancer may go on sending after it could have read that we are not ready. */
const drainMs = 1_500
/** A phone that uploads at walking pace is not waited for longer. */
const longestMs = 20_000

/** 平滑停机: first nobody new is sent here, then what is under way is finished, then the rest is put away. */
export const createShutDown = (putAway: () => Promise<void>) => {
  let stopping: Promise<void> | undefined

  const stop = async (server: ServerType): Promise<void> => {
    await pause(drainMs)
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    await Promise.race([closed, pause(longestMs)])
    if ('closeAllConnections' in server) server.closeAllConnections()
    await putAway()
  }
  return {
    isStopping: () => stopping !== undefined,
    stop: (server: ServerType) => {
      stopping ??= stop(server)
      return stopping
    },
  }
}

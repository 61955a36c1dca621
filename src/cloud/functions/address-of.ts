import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { App } from '../app'

const loopback = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/

/**
 * From where a request comes: the word of the gateway before us where its header was named, for anybody may write one; else the
 * socket's. This very machine has no address.
 */
export const addressOf = ({ addressHeader }: Pick<App, 'addressHeader'>, context: Context): string | undefined => {
  const bindings = context.env as Partial<HttpBindings> | undefined
  const said = addressHeader ? context.req.header(addressHeader)?.split(',').at(-1)?.trim() : bindings?.incoming?.socket.remoteAddress
  return said && !loopback.test(said) ? said : undefined
}

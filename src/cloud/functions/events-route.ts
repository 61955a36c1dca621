import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { App } from '../app'
import { isFromWechat, type MessagePush, openSealed } from '../gateways/wechat/message-seal'
import { receiveEvent } from '../operations/wechat/receive-event'

/** WeChat's message push over HTTP; where no token is set the address does not exist. */
export const addEventRoutes = (http: Hono, app: App): void => {
  const { messagePush } = app
  if (!messagePush) return
  // WeChat asks once, when the address is set in its console, and expects its own words back.
  http.get('/wechat/events', (context) =>
    isSigned(context, messagePush) ? context.text(context.req.query('echostr') ?? '') : context.text('', 403),
  )
  http.post('/wechat/events', async (context) => {
    const message = await readMessage(context, messagePush)
    if (message === undefined) return context.text('', 403)
    await receiveEvent(app, message)
    return context.text('success')
  })
}

const Sealed = z.object({ Encrypt: z.string() })
const mostCharacters = 100_000

/** What WeChat wrote; nothing where it was not WeChat. With a key set, what comes in the clear is not taken. */
const readMessage = async (context: Context, messagePush: MessagePush): Promise<unknown> => {
  if (!isSigned(context, messagePush) || Number(context.req.header('content-length') ?? 0) > mostCharacters) return undefined
  const body = toJson(await context.req.text())
  if (messagePush.aesKey === undefined) return body
  const { data } = Sealed.safeParse(body)
  if (!data || !isSigned(context, messagePush, data.Encrypt)) return undefined
  const opened = openSealed(messagePush, data.Encrypt)
  return opened === undefined ? undefined : toJson(opened)
}

const isSigned = ({ req }: Context, messagePush: MessagePush, sealed?: string): boolean => {
  const { timestamp = '', nonce = '', signature = '', msg_signature: sealedSignature = '' } = req.query()
  return isFromWechat(messagePush, { signature: sealed === undefined ? signature : sealedSignature, timestamp, nonce }, sealed)
}

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

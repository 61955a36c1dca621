import { serve } from '@hono/node-server'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'
import { pause } from './server-process'

export interface Receipt {
  readonly key: string
  readonly report: string
  readonly to: string
  /** Which of the server's lives it was sent in. */
  readonly life: number
}

/** WeChat's stand-in at an address of its own, outliving the server; it answers slowly, so that a kill meets requests under way. */
export const aRecordingWechat = async (answerMs: number) => {
  const { http } = createWechatStandIn({ now: () => new Date() })
  const receipts: Receipt[] = []
  const lives = { count: 0 }
  const fetchSlowly = async (request: Request) => {
    if (request.url.includes('/message/subscribe/send')) {
      const { page, touser } = (await request.clone().json()) as { page: string; touser: string }
      const asked = new URLSearchParams(page.split('?')[1])
      receipts.push({ key: asked.get('k') ?? '', report: asked.get('id') ?? '', to: touser, life: lives.count })
      await pause(answerMs)
    }
    return http.fetch(request)
  }
  const server = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const listening = serve({ fetch: fetchSlowly, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ port, close: () => listening.close() }),
    )
  })
  /** The server is dead. */
  const endLife = () => {
    lives.count += 1
  }
  return { receipts, endLife, url: `http://127.0.0.1:${server.port}`, close: server.close }
}

/** One person is told one thing after another, each once the one before is marked: only the last before a kill was under way. */
export const sentTwiceWithoutCause = (receipts: readonly Receipt[]): readonly Receipt[] => {
  const isLast = ({ life, to }: Receipt, at: number) => !receipts.slice(at + 1).some((later) => later.life === life && later.to === to)
  return receipts.filter((receipt, at) => !isLast(receipt, at) && receipts.slice(at + 1).some(({ key }) => key === receipt.key))
}

import { serve } from '@hono/node-server'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'
import { pause } from './server-process'

export interface Receipt {
  readonly key: string
  readonly report: string
  /** Which of the server's lives it was sent in. */
  readonly life: number
  readonly at: number
}

/** WeChat's stand-in at an address of its own, outliving the server; it answers slowly, so that a kill meets requests under way. */
export const aRecordingWechat = async (answerMs: number) => {
  const { http } = createWechatStandIn({ now: () => new Date() })
  const receipts: Receipt[] = []
  const lives = { count: 0 }
  const ends: number[] = []
  const fetchSlowly = async (request: Request) => {
    if (request.url.includes('/message/subscribe/send')) {
      const { page } = (await request.clone().json()) as { page: string }
      const asked = new URLSearchParams(page.split('?')[1])
      receipts.push({ key: asked.get('k') ?? '', report: asked.get('id') ?? '', life: lives.count, at: Date.now() })
      await pause(answerMs)
    }
    return http.fetch(request)
  }
  const server = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const listening = serve({ fetch: fetchSlowly, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ port, close: () => listening.close() }),
    )
  })
  /** The server is killed now. */
  const endLife = () => {
    ends.push(Date.now())
    lives.count += 1
  }
  return { receipts, ends, endLife, url: `http://127.0.0.1:${server.port}`, close: server.close }
}

// The server's own: no more than so many pushes are ever sent and not yet marked, and a mark follows its answer at once.
const mostUnderWay = 32
const slowestMarkMs = 500

/** Of each life only what was received last, and just before its end, can have been under way. */
export const sentTwiceWithoutCause = (receipts: readonly Receipt[], ends: readonly number[]): readonly Receipt[] => {
  const mayBeRepeated = (receipt: Receipt) => {
    const later = receipts.filter(({ life, at }) => life === receipt.life && at > receipt.at).length
    return later < mostUnderWay && receipt.at > (ends[receipt.life] ?? Number.POSITIVE_INFINITY) - slowestMarkMs
  }
  return receipts.filter((receipt, at) => !mayBeRepeated(receipt) && receipts.slice(at + 1).some(({ key }) => key === receipt.key))
}

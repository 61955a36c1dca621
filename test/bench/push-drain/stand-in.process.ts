import { serve } from '@hono/node-server'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'

let sent = 0
const { http } = createWechatStandIn({ now: () => new Date() })

const answer = (request: Request) => {
  if (request.url.includes('/message/subscribe/send')) sent += 1
  return http.fetch(request)
}

serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.({ url: `http://127.0.0.1:${port}` }))
process.on('message', () => process.send?.(sent))
// A bench that ended badly leaves nobody behind.
process.on('disconnect', () => process.exit())

import { serve } from '@hono/node-server'
import { createApp } from '../../../src/cloud/app'
import { createHttp } from '../../../src/cloud/functions/http'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import { startTicking } from '../../../src/cloud/ticking'
import { seedResidents } from './residents'

const listen = (fetch: (request: Request) => Response | Promise<Response>) =>
  new Promise<string>((resolve) => {
    serve({ fetch, port: 0 }, ({ port }) => resolve(`http://127.0.0.1:${port}`))
  })

// As `npm start` puts it together, with WeChat's stand-in at an address of its own.
const wechat = await listen(createWechatStandIn({ now: () => new Date() }).http.fetch)
const env = { ...process.env, WX_API_URL: wechat, WX_APPID: 'stand-in', WX_SECRET: 'stand-in', LINLI_DEVELOPMENT: '1' }
const app = createApp({ poolSize: 10, dataFolder: process.env['LINLI_DATA'] ?? '.linli', uploads: 'form' }, env)
await migrate(app.db)
const residents = await seedResidents(app)

let ticking: ReturnType<typeof startTicking> | undefined
const url = await listen(createHttp(app, { afterCall: () => ticking?.soon() }).fetch)

/** Between its turns this process is still: what it has queued is sent, and nothing of others is taken. */
process.on('message', async (asked) => {
  if (asked === 'begin') ticking = startTicking(app)
  if (asked === 'settle') {
    await ticking?.stop()
    ticking = undefined
  }
  process.send?.(asked)
})
// A bench that ended badly leaves nobody behind.
process.on('disconnect', () => process.exit())
process.send?.({ url, wechat, residents })

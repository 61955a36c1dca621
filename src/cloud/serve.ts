import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { compress } from 'hono/compress'
import { createApp } from './app'
import { createHttp } from './functions/http'
import { createWechatStandIn } from './gateways/wechat/stand-in'
import { pushEvent } from './gateways/wechat/stand-in-push'
import { createLog, toStandardOutput } from './log'
import { createShutDown } from './shut-down'
import { migrate } from './store/migrations/migrate'
import { seedCity } from './store/seed/city'
import { seedDemo } from './store/seed/demo'
import { startTicking } from './ticking'
import { startUpWording } from './wording/start-up'

const port = Number(process.env['PORT'] ?? 8080)
const url = `http://127.0.0.1:${port}`
// What is pushed goes to the stand-in of this very address until WeChat's is set.
const usesStandIn = process.env['WX_API_URL'] === undefined && process.env['LINLI_DEVELOPMENT'] === '1'
const standInPath = '/stand-in/wechat'
const standInToken = 'stand-in'
const standIn = {
  WX_API_URL: url + standInPath,
  WX_APPID: 'stand-in',
  WX_SECRET: 'stand-in',
  WX_MESSAGE_TOKEN: standInToken,
  LINLI_PUBLIC_URL: url,
}
const env = { ...process.env, ...(usesStandIn && standIn) }
const say = (words: string) => console.log(words)

/** What is not set right is one sentence for whoever starts the program, without a stack. */
const open = async () => {
  const app = createApp({ poolSize: 10, dataFolder: process.env['LINLI_DATA'] ?? '.linli', uploads: 'form' }, env)
  const ran = await migrate(app.db)
  if (ran.length) say(`数据库已更新：${ran.length} 步。`)
  await seedCity(app.db, say)
  if (app.isDevelopment) await seedDemo(app.db, app.cipher, app.now(), say)
  return app
}

const app = await open().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return process.exit(1)
})

const log = createLog(toStandardOutput, app.now)
const ticking = startTicking(app, log)
const shutDown = createShutDown(async () => {
  await ticking.stop()
  await app.db.destroy()
})
const http = createHttp(app, { afterCall: ticking.soon, isStopping: shutDown.isStopping, ...(!app.isDevelopment && { log }) })
if (usesStandIn) {
  const tell = (event: object) =>
    pushEvent({ url: `${url}/wechat/events`, token: standInToken, now: app.now }, event).catch(() => undefined)
  http.route(standInPath, createWechatStandIn({ now: app.now, h5Url: '/', tell }).http)
}
http.use('/*', compress())
http.use('/*', serveStatic({ root: 'dist/h5' }))
http.get('/*', serveStatic({ path: 'dist/h5/index.html' }))
// At the very first start the pages are built beside the seeding.
http.get('/*', (context) => context.html(`<meta charset="utf-8"><meta http-equiv="refresh" content="3">${startUpWording.pagesComing}`, 503))
const server = serve({ fetch: http.fetch, port }, () => {
  say(`邻里已启动：${url}`)
  if (usesStandIn) say(`推送消息在这里看：${url}${standInPath}/`)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(startUpWording.addressTaken(port))
  process.exit(1)
})

const stop = () => shutDown.stop(server).then(() => process.exit(0))
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

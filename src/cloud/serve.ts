import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createApp } from './app'
import { createHttp } from './functions/http'
import { migrate } from './store/migrations/migrate'
import { seedDivisions } from './store/seed/divisions'

const dataFolder = process.env['LINLI_DATA'] ?? '.linli'
const app = createApp({ poolSize: 10, dataFolder })
const ran = await migrate(app.db)
if (ran.length) console.log(`数据库已更新：${ran.length} 步`)
await seedDivisions(app.db)
const http = createHttp(app)
http.use('/*', serveStatic({ root: 'dist/h5' }))
http.get('/*', serveStatic({ path: 'dist/h5/index.html' }))
const port = Number(process.env['PORT'] ?? 8080)
serve({ fetch: http.fetch, port }, () => console.log(`邻里已启动：http://127.0.0.1:${port}`))

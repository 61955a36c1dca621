import { spawn } from 'node:child_process'
import { ensureBuilt } from './build.mjs'

const began = Date.now()
const say = (words) => console.log(`[${((Date.now() - began) / 1000).toFixed(1)} 秒] ${words}`)

say('正在准备邻里……')
const failed = (what) => (error) => {
  console.error(`${what}：${error.message}`)
  process.exit(1)
}
await ensureBuilt('server').catch(failed('服务没有编成'))
const pages = ensureBuilt('h5').then((made) => say(made ? '网页已编好。' : '网页不用重编。'))
const server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/serve.mjs'], {
  stdio: 'inherit',
  // A machine that names neither a database nor WeChat is somebody's own: invented people, and the stand-in for WeChat.
  env: { LINLI_DEVELOPMENT: process.env.NODE_ENV === 'production' ? '' : '1', ...process.env },
})
let isEnding = false
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    isEnding = true
    server.kill(signal)
  })
server.on('exit', (code) => process.exit(code ?? 1))
pages.catch((error) => {
  if (isEnding) return
  server.kill()
  failed('网页没有编成')(error)
})

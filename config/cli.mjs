import { spawn } from 'node:child_process'
import { ensureBuilt } from './build.mjs'

await ensureBuilt('server')
const command = spawn(process.execPath, ['--enable-source-maps', 'dist/server/cli.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // As in start.mjs: a machine that is not production may hold invented people.
  env: { LINLI_DEVELOPMENT: process.env.NODE_ENV === 'production' ? '' : '1', ...process.env },
})
command.on('exit', (code) => {
  process.exitCode = code ?? 1
})

import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres } from './tools.mjs'

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

// PostgreSQL refuses to run as root, so root lends it the account that its package brings.
const asServer = (args) => (process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...args] : args)

/** A PostgreSQL of its own in a temporary folder; `stop` ends it and removes the folder. */
export const startPostgres = async () => {
  const bin = findPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'linli-postgres-'))
  chmodSync(folder, 0o777)
  const [initdb, ...initArgs] = asServer([
    join(bin, 'initdb'),
    '-D',
    join(folder, 'data'),
    '-U',
    'linli',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ])
  const made = spawnSync(initdb, initArgs, { encoding: 'utf8', cwd: folder })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const [postgres, ...args] = asServer([
    join(bin, 'postgres'),
    '-D',
    join(folder, 'data'),
    '-p',
    String(port),
    '-k',
    folder,
    '-h',
    '127.0.0.1',
  ])
  const server = spawn(postgres, args, { stdio: 'ignore', cwd: folder })
  const ready = () => spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' }).status === 0
  for (let tries = 0; !ready(); tries++) {
    if (tries > 100 || server.exitCode !== null) throw new Error('PostgreSQL did not start.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    url: `postgres://linli@127.0.0.1:${port}/postgres`,
    stop: () =>
      new Promise((resolve) => {
        server.on('exit', () => {
          rmSync(folder, { recursive: true, force: true })
          resolve()
        })
        spawnSync(...stopOf(bin, folder))
      }),
  }
}

const stopOf = (bin, folder) => {
  const [command, ...args] = asServer([join(bin, 'pg_ctl'), '-D', join(folder, 'data'), '-m', 'immediate', 'stop'])
  return [command, args, { stdio: 'ignore', cwd: folder }]
}

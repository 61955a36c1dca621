import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'

/** Builds the server in a process of its own: the build's tools do not run inside jest's realm. */
export const buildServer = () => {
  const { LINLI_LONG: _, ...env } = process.env
  const build = "import('./config/build.mjs').then(({ ensureBuilt }) => ensureBuilt('server'))"
  const built = spawnSync(process.execPath, ['-e', build], { env, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stderr)
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

interface Setting {
  readonly port: number
  readonly dataFolder: string
  readonly wechatUrl: string
  /** The embedded database where none is named. */
  readonly databaseUrl?: string
}

/** `npm start`'s own server process, from which it can be taken at any moment. */
export const startServer = async ({ port, dataFolder, wechatUrl, databaseUrl }: Setting): Promise<ChildProcess> => {
  const env: Readonly<Record<string, string | undefined>> = {
    PATH: process.env['PATH'],
    PORT: String(port),
    LINLI_DATA: dataFolder,
    DATABASE_URL: databaseUrl,
    LINLI_DEVELOPMENT: '1',
    WX_API_URL: wechatUrl,
    WX_APPID: 'stand-in',
    WX_SECRET: 'stand-in',
  }
  const server = spawn(process.execPath, ['dist/server/serve.mjs'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: env as NodeJS.ProcessEnv,
  })
  let complaint = ''
  server.stderr?.on('data', (text) => {
    complaint += text
  })
  while (!(await isHealthy(port))) {
    if (server.exitCode !== null) throw new Error(`the server did not start: ${complaint.slice(0, 2_000)}`)
    await pause(50)
  }
  return server
}

const isHealthy = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Not a word of warning: what was under way is lost. */
export const kill = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGKILL')
  })

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

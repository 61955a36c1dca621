import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from '../measured'

/** `npm start` in a fresh clone: with nothing built and nothing seeded, and once more when both are there. */
export const measure = async (): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-start-'))
  try {
    execFileSync('git', ['clone', '--quiet', process.cwd(), folder])
    execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')])
    const first = await start(folder)
    const again = await start(folder)
    return {
      ratios: {},
      absolute: {
        'from nothing: first line, s': first.saidAt,
        'from nothing: listening, s': first.listeningAt,
        'from nothing: pages there, s': first.pagesAt,
        'built and seeded: listening with its pages, s': again.pagesAt,
      },
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const start = async (folder: string) => {
  const port = await freePort()
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1_000
  const program = spawn('npm', ['start'], {
    cwd: folder,
    // A group of its own, for npm passes no signal on.
    detached: true,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  program.stdout.on('data', (text) => {
    said += text
  })
  await until(program, async () => said.includes('秒]'))
  const saidAt = seconds()
  const url = `http://127.0.0.1:${port}`
  await until(program, () => answers(`${url}/healthz`))
  const listeningAt = seconds()
  await until(program, async () => /网页(已编好|不用重编)/.test(said) && (await answers(`${url}/`)))
  const pagesAt = seconds()
  const reply = await fetch(`${url}/rpc`, { method: 'POST', body: JSON.stringify({ path: ['division', 'counties'], input: {} }) })
  const { ok } = (await reply.json()) as { ok: boolean }
  if (!ok) throw new Error('The counties were not answered.')
  await end(program)
  return { saidAt, listeningAt, pagesAt }
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

const until = async (program: ChildProcess, isThere: () => Promise<boolean>) => {
  while (!(await isThere())) {
    if (program.exitCode !== null) throw new Error(`npm start ended with ${program.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const end = (program: ChildProcess) =>
  new Promise<void>((resolve) => {
    // What it started has ended too once nobody holds its output.
    program.once('close', () => resolve())
    if (program.pid) process.kill(-program.pid, 'SIGTERM')
  })

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

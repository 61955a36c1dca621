import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { aReport } from './a-report'
import type { Resident } from './residents'

interface Ready {
  readonly url: string
  readonly wechat: string
  readonly residents: readonly Resident[]
}

/** The whole program in a process of its own. */
export const startServed = async (env: Readonly<Record<string, string>>) => {
  const server = fork(join(import.meta.dirname, 'served.process.mjs'), { env: { ...process.env, ...env } })
  server.on('exit', (code) => {
    if (code) throw new Error(`the server ended with ${code}`)
  })
  const [ready] = (await once(server, 'message')) as [Ready]
  const tell = async (word: 'begin' | 'settle') => {
    server.send(word)
    await once(server, 'message')
  }
  // The server closes what lies still between two turns, so each turn opens its own.
  let agent = new Agent({ keepAlive: true })
  return {
    ...ready,
    begin: () => {
      agent.destroy()
      agent = new Agent({ keepAlive: true })
      return tell('begin')
    },
    settle: () => tell('settle'),
    /** One report of this client's resident, as a phone sends it. */
    report: (client: number) => post(agent, ready, client),
    stop: () => {
      agent.destroy()
      server.kill()
    },
  }
}

const post = (agent: Agent, { url, residents }: Ready, client: number) =>
  new Promise<void>((resolve, reject) => {
    const resident = residents[client]
    const body = JSON.stringify({ path: ['report', 'submit'], input: aReport(resident?.grid ?? '') })
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${resident?.token}`,
    }
    const sent = request(`${url}/rpc`, { method: 'POST', agent, headers }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      if (text.startsWith('{"ok":true')) resolve()
      else reject(new Error(text))
    })
    sent.on('error', reject)
    sent.end(body)
  })

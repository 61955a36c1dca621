import { fork } from 'node:child_process'
import { resolve } from 'node:path'

export const functionsFolder = 'dist/cloudfunctions'

export const asWeChat = {
  LINLI_CIPHER_KEYS: `test:${'0f'.repeat(48)} index:${'0e'.repeat(32)}`,
  WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
  WX_OPENID: 'oTest',
  WX_APPID: 'wx0000000000000000',
  TCB_SOURCE: 'wx_client',
}

export interface Said {
  readonly loaded?: true
  readonly error?: string
  readonly answer?: unknown
}

/** One cloud function in a process of its own that has only what the cloud would give it: neither our database nor jest's own switches. */
export const inCloud = (name: string, env: Readonly<Record<string, string>>, event?: object) =>
  new Promise<Said>((done, reject) => {
    const args = [resolve(functionsFolder, name, 'index.js'), ...(event ? [JSON.stringify(event)] : [])]
    const child = fork('test/cloud/functions/call-function.cjs', args, {
      env: env as NodeJS.ProcessEnv,
      silent: true,
      execArgv: [],
      timeout: 30_000,
    })
    let complaint = ''
    child.stderr?.on('data', (text) => {
      complaint += text
    })
    child.once('message', (said) => done(said as Said))
    child.once('exit', () => reject(new Error(`${name} ended without a word: ${complaint.slice(0, 2000)}`)))
  })

import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

const prefix = 'cloud://test-env.7465-test-env-1300000000/'

/** WeChat's 云存储 on this machine: it speaks the JSON that wx-server-sdk sends and reads, and keeps files by their cloud:// ids. */
export const openWxCloudStore = async () => {
  const files = new Map<string, Buffer>()
  const asked: string[] = []

  const answers: Readonly<Record<string, (call: Call) => unknown>> = {
    'storage.getUploadMetadata': ({ path = '' }) => ({
      url: addressOf(prefix + path),
      token: 'token',
      authorization: 'signature',
      fileId: prefix + path,
      cosFileId: 'cos',
    }),
    'storage.batchGetDownloadUrl': ({ file_list = [] }) => ({
      download_list: file_list.map(({ fileid, max_age }) =>
        files.has(fileid)
          ? { code: 'SUCCESS', fileID: fileid, tempFileURL: addressOf(fileid), maxAge: max_age }
          : { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' },
      ),
    }),
    'storage.batchDeleteFile': ({ fileid_list = [] }) => ({
      delete_list: fileid_list.map((fileID) => ({ code: files.delete(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID })),
    }),
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://store')
    const body = await bodyOf(request)
    if (url.pathname === '/admin') {
      const call = JSON.parse(body.toString()) as Call
      asked.push(call.action)
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify({ requestId: String(asked.length), data: answers[call.action]?.(call) }))
    }
    const id = Buffer.from(url.pathname.slice('/file/'.length), 'base64url').toString()
    if (request.method === 'PUT') {
      files.set(id, body)
      return response.end()
    }
    const file = files.get(id)
    response.statusCode = file ? 200 : 404
    return response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const addressOf = (id: string) => `${base}/file/${Buffer.from(id).toString('base64url')}`

  return {
    files,
    asked,
    /** What a phone does with wx.cloud.uploadFile. */
    upload: (cloudPath: string, content: Buffer) => {
      files.set(prefix + cloudPath, content)
      return prefix + cloudPath
    },
    /** How the cloud tells its SDK where it is and who asks. */
    env: {
      TCB_ENV: 'test-env',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${base}/admin` }),
      TENCENTCLOUD_SECRETID: 'id',
      TENCENTCLOUD_SECRETKEY: 'key',
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

interface Call {
  readonly action: string
  readonly path?: string
  readonly file_list?: readonly { readonly fileid: string; readonly max_age: number }[]
  readonly fileid_list?: readonly string[]
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

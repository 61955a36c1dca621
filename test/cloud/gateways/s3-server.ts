import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export const s3Credentials = { bucket: 'linli-test', region: 'ap-shanghai', accessKeyId: 'AKIDLINLI', secretAccessKey: 'local-secret' }

/** A small object store that checks each signature by AWS's own rules (Signature Version 4) before it keeps or shows a byte. */
export const openS3Server = async () => {
  const objects = new Map<string, { readonly mime: string; readonly bytes: Buffer }>()
  const methods: string[] = []
  type Answer = readonly [status: number, body: Buffer | string]
  const answers: Readonly<Record<string, (path: string, body: Buffer, mime: string) => Answer>> = {
    put: (path, bytes, mime) => [objects.set(path, { mime, bytes }) && 200, ''],
    get: (path) => [objects.has(path) ? 200 : 404, objects.get(path)?.bytes ?? '<Error><Code>NoSuchKey</Code></Error>'],
    delete: (path) => [objects.delete(path) ? 204 : 404, ''],
  }
  const answer = (request: IncomingMessage, body: Buffer): Answer => {
    if (!isSigned(request, body)) return [403, '<Error><Code>SignatureDoesNotMatch</Code></Error>']
    return answers[request.method?.toLowerCase() ?? '']?.(request.url ?? '', body, request.headers['content-type'] ?? '') ?? [405, '']
  }
  const server = createServer(async (request, response) => {
    methods.push(request.method ?? '')
    const [status, body] = answer(request, await buffer(request))
    response.writeHead(status).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, objects, methods, close }
}

const isSigned = ({ method, url, headers }: IncomingMessage, body: Buffer) => {
  const { region, accessKeyId, secretAccessKey } = s3Credentials
  const [, credential, signed = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? []
  const at = String(headers['x-amz-date'])
  const scope = `${at.slice(0, 8)}/${region}/s3/aws4_request`
  const bodyHash = headers['x-amz-content-sha256']
  const isBodyKnown = method !== 'PUT' || (bodyHash === sha256(body) && headers['content-length'] === String(body.length))
  const lines = signed.split(';').map((name) => `${name}:${headers[name]}\n`)
  const canonical = [method, url, '', lines.join(''), signed, bodyHash].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n')
  const key = [at.slice(0, 8), region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secretAccessKey}`)
  return isBodyKnown && credential === `${accessKeyId}/${scope}` && signature === hmac(key, toSign).toString('hex')
}

const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()

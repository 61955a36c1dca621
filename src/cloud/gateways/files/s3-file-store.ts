import { AwsClient } from 'aws4fetch'
import { fail, succeed } from '../../../domain/outcome'
import { assertKey, type FileStore } from './file-store'
import { createMeasured } from './measured'

export interface S3Settings {
  /** `https://s3.example.com`, or with the bucket in its name: `https://{bucket}.cos.ap-shanghai.myqcloud.com`. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly timeoutMs?: number
}

/** WeChat fetches what it judges within half an hour. */
const addressSeconds = 3_600

/** Files in any object store that speaks S3, Tencent's COS among them. */
export const createS3FileStore = (settings: S3Settings): FileStore => {
  const { accessKeyId, secretAccessKey, region, timeoutMs = 30_000 } = settings
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 })
  const base = toBase(settings)
  const call = (key: string, init: RequestInit) => {
    assertKey(key)
    return client.fetch(`${base}/${key}`, { ...init, signal: AbortSignal.timeout(timeoutMs) })
  }
  const addressOf = async (key: string) => {
    assertKey(key)
    const url = new URL(`${base}/${key}`)
    url.searchParams.set('X-Amz-Expires', String(addressSeconds))
    const { url: signed } = await client.sign(url, { aws: { signQuery: true } })
    return [key, signed] as const
  }
  return {
    put: async (key, content, { mime, maxBytes }) => {
      const measured = createMeasured(content, maxBytes)
      // S3 wants length and hash before the first byte, so the file is gathered here; `maxBytes` bounds the memory.
      const gathered: Uint8Array[] = []
      for await (const chunk of measured.chunks()) gathered.push(chunk)
      if (measured.isTooLarge()) return fail('tooLarge')
      const stored = measured.result(key)
      const headers = { 'content-type': mime, 'x-amz-content-sha256': stored.sha256 }
      await expectSuccess(await call(key, { method: 'PUT', headers, body: Buffer.concat(gathered) }))
      return succeed(stored)
    },
    open: async (key) => {
      const answer = await call(key, { method: 'GET' })
      if (answer.status === 404) return undefined
      await expectSuccess(answer)
      return new Uint8Array(await answer.arrayBuffer())
    },
    remove: async (key) => {
      const answer = await call(key, { method: 'DELETE' })
      if (answer.status !== 404) await expectSuccess(answer)
    },
    addressesOf: async (keys) => new Map(await Promise.all(keys.map(addressOf))),
  }
}

const toBase = ({ endpoint, bucket }: S3Settings) => {
  const bare = endpoint.replace(/\/+$/u, '')
  return bare.includes('{bucket}') ? bare.replace('{bucket}', bucket) : `${bare}/${bucket}`
}

const expectSuccess = async (answer: Response) => {
  if (answer.ok) return
  const code = /<Code>(\w+)<\/Code>/u.exec(await answer.text())?.[1] ?? 'no code'
  throw new Error(`The object store answers ${answer.status} (${code}).`)
}

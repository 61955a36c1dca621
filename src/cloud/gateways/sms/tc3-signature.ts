import { createHash, createHmac } from 'node:crypto'

interface Signed {
  readonly secretId: string
  readonly secretKey: string
  readonly service: string
  readonly host: string
  readonly contentType: string
  readonly body: string
  /** Whole seconds. */
  readonly timestamp: number
}

/** 腾讯云 API 签名方法 v3 (TC3-HMAC-SHA256), over the content type and the host. */
export const tc3Authorization = ({ secretId, secretKey, service, host, contentType, body, timestamp }: Signed): string => {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const signedHeaders = 'content-type;host'
  const request = ['POST', '/', '', `content-type:${contentType}`, `host:${host}`, '', signedHeaders, sha256(body)].join('\n')
  const scope = `${date}/${service}/tc3_request`
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, sha256(request)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request')
  const signature = hmac(key, toSign).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

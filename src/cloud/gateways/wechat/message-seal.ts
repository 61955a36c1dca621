import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'

/** 消息推送: what the operator set in WeChat's console for the messages that it sends to our address. */
export interface MessagePush {
  readonly appid: string
  readonly token: string
  /** EncodingAESKey, 43 signs; without it messages come in the clear (明文模式). */
  readonly aesKey?: string
}

interface SignedMessage {
  readonly signature: string
  readonly timestamp: string
  readonly nonce: string
}

/** Whether WeChat wrote this: nobody else knows the token. `sealed` is the ciphertext of 安全模式, which is signed with the rest. */
export const isFromWechat = ({ token }: MessagePush, { signature, ...stamp }: SignedMessage, sealed?: string): boolean => {
  const expected = signatureOf(token, stamp, sealed)
  return signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
}

export const signatureOf = (token: string, { timestamp, nonce }: Omit<SignedMessage, 'signature'>, sealed?: string): string => {
  const parts = [token, timestamp, nonce, ...(sealed === undefined ? [] : [sealed])].sort()
  return createHash('sha1').update(parts.join('')).digest('hex')
}

const randomBytes = 16

/** 安全模式: 16 random bytes, the length, the message, the appid; nothing where it is not for this program. */
export const openSealed = ({ appid, aesKey = '' }: MessagePush, sealed: string): string | undefined => {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  if (key.length !== 32) return undefined
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
    const padded = Buffer.concat([decipher.update(sealed, 'base64'), decipher.final()])
    const content = padded.subarray(randomBytes, padded.length - (padded.at(-1) ?? 0))
    const end = 4 + content.readUInt32BE(0)
    return content.toString('utf8', end) === appid ? content.toString('utf8', 4, end) : undefined
  } catch {
    return undefined
  }
}

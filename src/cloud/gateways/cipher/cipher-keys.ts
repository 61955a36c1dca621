import { createHash } from 'node:crypto'
import { cipherKeysWording } from '../../wording/cipher-keys'

export interface CipherKey {
  /** Stands in every value sealed with this key. */
  readonly id: string
  readonly sealing: Buffer
  readonly mac: Buffer
}

export interface CipherKeys {
  /** The first seals; all of them open, so that keys can be changed while the city lives. */
  readonly keys: readonly [CipherKey, ...CipherKey[]]
  /** Never changes: everything that was ever indexed would be lost to look-up. */
  readonly indexKey: Buffer
}

/**
 * Reads `2026a:<96 hex digits> 2025b:<96 hex digits> index:<64 hex digits>`: entries parted by spaces or commas, each made of
 * 16 bytes for SM4 and 32 for HMAC-SM3, the current key first; `index` holds the 32 bytes of the blind index.
 * Throws a sentence for the operator, which never repeats a key.
 */
export const parseCipherKeys = (text: string): CipherKeys => {
  const entries = text.split(/[\s,]+/u).filter((entry) => entry !== '')
  const parsed = entries.map(parseEntry)
  const ids = parsed.map(({ id }) => id)
  if (new Set(ids).size < ids.length) throw new Error(cipherKeysWording.repeated)
  const indexKey = parsed.find(({ id }) => id === 'index')?.secret
  if (!indexKey) throw new Error(cipherKeysWording.noIndex)
  const [current, ...earlier] = parsed.filter(({ id }) => id !== 'index').map(toKey)
  if (!current) throw new Error(cipherKeysWording.noKey)
  return { keys: [current, ...earlier], indexKey }
}

/** Known to everybody who reads this file: for invented people only. */
export const developmentCipherKeys = (): CipherKeys => ({
  keys: [toKey({ id: 'dev', secret: Buffer.concat([derive('seal'), derive('mac')]).subarray(16) })],
  indexKey: derive('index'),
})

interface Entry {
  readonly id: string
  readonly secret: Buffer
}

const parseEntry = (entry: string, position: number): Entry => {
  const [, id, hex] = /^([a-z0-9]{1,16}):([0-9a-f]+)$/iu.exec(entry) ?? []
  const digits = id === 'index' ? 64 : 96
  if (!id || hex?.length !== digits) throw new Error(cipherKeysWording.malformed(position + 1, digits))
  return { id, secret: Buffer.from(hex, 'hex') }
}

const toKey = ({ id, secret }: Entry): CipherKey => ({ id, sealing: secret.subarray(0, 16), mac: secret.subarray(16) })

const derive = (purpose: string) => createHash('sha256').update(`linli development ${purpose}`).digest()

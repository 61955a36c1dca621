import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FieldCipher } from '../../store/field-cipher'
import type { CipherKey, CipherKeys } from './cipher-keys'

const version = 'v1'
const ivLength = 16
const macLength = 32

/** 国密: SM4-CBC, then HMAC-SM3 over everything that must not be swapped; a certified module can stand behind the same port. */
export const createSm4FieldCipher = ({ keys, indexKey }: CipherKeys): FieldCipher => {
  const [current] = keys
  const keysById = new Map(keys.map((key) => [key.id, key]))
  return {
    seal: (field, county, value) => {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('sm4-cbc', current.sealing, iv)
      const sealed = Buffer.concat([iv, cipher.update(value, 'utf8'), cipher.final()])
      const mac = macOf(current, sealed, field, county)
      return `${version}.${current.id}.${Buffer.concat([sealed, mac]).toString('base64url')}`
    },
    open: (field, county, text) => {
      const [textVersion, keyId = '', body = ''] = text.split('.')
      const key = keysById.get(keyId)
      if (textVersion !== version || !key) throw new Error(`No key opens this value of ${field}.`)
      const bytes = Buffer.from(body, 'base64url')
      const sealed = bytes.subarray(0, -macLength)
      if (!isSame(bytes.subarray(-macLength), macOf(key, sealed, field, county)))
        throw new Error(`A value of ${field} was changed or moved.`)
      const decipher = createDecipheriv('sm4-cbc', key.sealing, sealed.subarray(0, ivLength))
      return Buffer.concat([decipher.update(sealed.subarray(ivLength)), decipher.final()]).toString('utf8')
    },
    prefix: `${version}.${current.id}.`,
    index: (value) => createHmac('sm3', indexKey).update(normalize(value)).digest('hex'),
  }
}

const macOf = (key: CipherKey, sealed: Buffer, field: string, county: number) =>
  createHmac('sm3', key.mac).update(`${version}|${key.id}|`).update(sealed).update(`|${field}|${county}`).digest()

const isSame = (given: Buffer, expected: Buffer) => given.length === expected.length && timingSafeEqual(given, expected)

/** One phone or ID number however it was typed: full-width digits, spaces, hyphens, +86, a small x at the end. */
const normalize = (value: string) =>
  value
    .normalize('NFKC')
    .replace(/[\s-]/gu, '')
    .replace(/^\+?86(?=1\d{10}$)/u, '')
    .toUpperCase()

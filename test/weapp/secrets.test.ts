import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { startUpWording } from '../../src/cloud/wording/start-up'

/** Whatever a phone or a browser downloads. */
const shipped = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['.png', '.jpg', '.woff2'].includes(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name))

const settings = ['DATABASE_URL', 'PGHOST', 'PGPASSWORD', 'LINLI_CIPHER_KEYS', 'WX_SECRET', 'WX_MESSAGE_TOKEN', 'S3_SECRET_ACCESS_KEY']
const serverOnly = ['kysely', 'PGlite', 'pg-protocol', 'linli_app', 'sm4-cbc', 'createHmac', 'jscode2session', 'role_grant', 'src/cloud/']
const sentences = Object.values(startUpWording).filter((words) => typeof words === 'string')

/** What has no business on anybody's phone, by what gives it away. */
const forbidden: readonly (readonly [what: string, form: RegExp])[] = [
  ...[...settings, ...serverOnly, ...sentences].map((text) => [text, new RegExp(escaped(text), 'i')] as const),
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a cipher key', /(?<![0-9a-f])[0-9a-f]{64}(?:[0-9a-f]{32})?(?![0-9a-f])/],
  ['a cloud account’s key', /\b(?:AKID[0-9A-Za-z]{16,}|AKIA[0-9A-Z]{16})\b/],
  ['a token', /Bearer [\w-]{20,}/],
  ['a query', /\b(?:select|delete)\b[^'"`\n]{1,80}\bfrom\b[^'"`\n]{1,80}\bwhere\b/i],
  ['an address with a password', /\b[a-z+]+:\/\/[^\s/:@'"`]+:[^\s/:@'"`]+@[\w.-]+/],
]

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const givenAwayBy = (text: string) => forbidden.filter(([, form]) => form.test(text)).map(([what]) => what)

test.each(['dist/weapp', 'dist/h5'])('%s holds no key, no token, no setting and nothing of the server', (folder) => {
  const files = shipped(folder)
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((file) => extname(file) === '.map')).toEqual([])
  const found = files.flatMap((file) => givenAwayBy(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`))
  expect(found).toEqual([])
})

test.each([
  [`const key = "${'0f'.repeat(32)}"`, 'a cipher key'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'a private key'],
  [`{ authorization: "Bearer ${'a'.repeat(43)}" }`, 'a token'],
  ['postgres://linli:secret@10.0.0.1/linli', 'an address with a password'],
  ['select name from account where county = 1', 'a query'],
  ['process.env.WX_SECRET', 'WX_SECRET'],
  [startUpWording.noDatabase, startUpWording.noDatabase],
])('%s would be found', (text, what) => {
  expect(givenAwayBy(text)).toContain(what)
})

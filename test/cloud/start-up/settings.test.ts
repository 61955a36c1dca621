import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSettings } from '../../../src/cloud/check-settings'

const root = join(__dirname, '../../..')
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))

test('every variable that the cloud reads has its row in the README', () => {
  const read = filesBelow(join(root, 'src/cloud')).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/env\['([A-Z_0-9]+)'\]/g)])
  const names = new Set(read.map(([, name]) => name ?? ''))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(names.size).toBeGreaterThan(20)
  expect([...names].filter((name) => name !== 'TMPDIR' && !readme.includes(name))).toEqual([])
})

test.each([
  [{ DATABASE_URL: 'linli' }, 'DATABASE_URL'],
  [{ PORT: 'eighty' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ WX_API_URL: 'api.weixin.qq.com' }, 'WX_API_URL'],
  [{ WX_SECRET: 'x' }, 'WX_APPID'],
  [{ WX_MESSAGE_AES_KEY: 'x' }, 'WX_MESSAGE_TOKEN'],
  [{ S3_ENDPOINT: 'https://s3.test' }, 'S3_ACCESS_KEY_ID'],
  [{ S3_BUCKET: 'photos' }, 'S3_ENDPOINT'],
])('%j is one clear sentence about %s', (env, name) => {
  expect(() => checkSettings(env)).toThrow(new RegExp(`${name}.*。$`, 'u'))
})

test('what can be meant so is taken', () => {
  expect(() => checkSettings({})).not.toThrow()
  expect(() =>
    checkSettings({ DATABASE_URL: 'postgres://linli@localhost/linli', PORT: '8080', WX_APPID: 'a', WX_SECRET: 'b' }),
  ).not.toThrow()
})

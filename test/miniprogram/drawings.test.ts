import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

const room = path.resolve(__dirname, '../../src/miniprogram')
const read = (file: string) => readFileSync(path.join(room, file), 'utf8')
const quoted = (text = '') => [...text.matchAll(/'([a-zA-Z-]+)'/g)].map(([, name]) => name)

test('every icon that can be named is drawn', () => {
  const named = quoted(read('ui/icon.tsx').match(/iconNames = \[([^\]]*)\]/)?.[1])
  const drawn = [...read('ui/icon.scss').matchAll(/^ {2}'([a-z-]+)': 'M/gm)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(25)
  expect(drawn).toEqual(named)
})

test('every picture that can be named is drawn', () => {
  const named = quoted(read('ui/picture.tsx').match(/pictureNames = \[([^\]]*)\]/)?.[1])
  const drawn = [...read('ui/picture.scss').matchAll(/^ {2}'([a-zA-Z]+)': \(/gm)].map(([, name]) => name)
  expect(drawn).toEqual(named)
})

const tabs = readdirSync(path.join(room, 'assets/tab'))

test.each(tabs)('WeChat takes the tab icon %s', async (file) => {
  const icon = path.join(room, 'assets/tab', file)
  expect(await sharp(icon).metadata()).toMatchObject({ format: 'png', width: 81, height: 81 })
  expect(statSync(icon).size).toBeLessThan(40 * 1024)
})

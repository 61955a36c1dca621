import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const room = path.resolve(__dirname, '../../src/miniprogram')
const tokens = readFileSync(path.join(room, 'theme/tokens.scss'), 'utf8')

type Roles = Record<string, string>
type Pair = readonly [text: string, ground: string]

const rolesOf = (mixin: string): Roles => {
  const block = tokens.match(new RegExp(`@mixin ${mixin} \\{([^}]*)\\}`))?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--c-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, role = '', hex = '']) => [role, hex]))
}

const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['ground', 'surface', 'sunken']
const tones = ['brand', 'danger', 'warn', 'success', 'info', 'quiet']

const textPairs: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ...['ground', 'surface'].flatMap((ground): Pair[] => [
    ['brand', ground],
    ['danger', ground],
  ]),
  ...tones.map((tone): Pair => [`on-${tone}-soft`, `${tone}-soft`]),
  ['on-brand', 'brand'],
  ['on-hero', 'hero'],
  ['on-danger', 'danger'],
  ['ground', 'ink'],
]

const controlPairs: readonly Pair[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'ground'],
  ['surface', 'line-strong'],
  ['brand', 'brand-soft'],
  ['tab-mark', 'surface'],
]

describe.each(['light', 'dark'])('in %s', (mixin) => {
  const roles = rolesOf(mixin)
  const of = (role = '') => roles[role] ?? fail(`no role ${role}`)
  const fail = (message: string): never => {
    throw new Error(message)
  }

  test.each(textPairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(controlPairs)('the edge of a control drawn in %s is seen on %s', (line, ground) => {
    expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(3)
  })
})

test('every light role has a dark twin', () => {
  expect(Object.keys(rolesOf('dark'))).toEqual(Object.keys(rolesOf('light')))
})

test('WeChat’s own bars are drawn in the same colors', () => {
  const bars: Record<string, Roles> = JSON.parse(readFileSync(path.join(room, 'theme/theme.json'), 'utf8'))
  for (const mixin of ['light', 'dark']) {
    const roles = rolesOf(mixin)
    expect(bars[mixin]).toMatchObject({
      ground: roles['ground'],
      surface: roles['surface'],
      brand: roles['brand'],
      inkSoft: roles['ink-soft'],
    })
  }
})

const stylesheets = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.scss') && !file.startsWith('theme/'),
)

test.each(stylesheets)('%s holds no color of its own', (file) => {
  expect(readFileSync(path.join(room, file), 'utf8')).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i)
})

const pixels = (mixin: string, name: string) => Number(tokens.match(new RegExp(`@mixin ${mixin} \\{[^}]*--${name}: (\\d+)px`))?.[1])
const elderFactor = Number(readFileSync(path.join(room, 'platform/display.ts'), 'utf8').match(/elderFactor = ([\d.]+)/)?.[1])
const textSizes = ['text-note', 'text-body', 'text-lead', 'text-title', 'text-display']

test.each(textSizes)('%s is at least 28 rpx, and 36 rpx in elder mode', (name) => {
  const normal = pixels('sizes', name)
  const elder = pixels('elder-sizes', name) || normal
  expect(normal).toBeGreaterThanOrEqual(28)
  expect(elder * elderFactor).toBeGreaterThanOrEqual(36)
  expect(elder * elderFactor).toBeGreaterThan(normal)
})

test('what is tapped is at least 88 rpx, and 120 rpx in elder mode', () => {
  expect(pixels('sizes', 'target')).toBeGreaterThanOrEqual(88)
  expect(pixels('sizes', 'target') * elderFactor).toBeGreaterThanOrEqual(120)
})

test('no stylesheet of ours sets a text size outside the scale', () => {
  const own = stylesheets.filter((file) => /font-size: (?!var\(--text-|inherit)/.test(readFileSync(path.join(room, file), 'utf8')))
  expect(own).toEqual([])
})

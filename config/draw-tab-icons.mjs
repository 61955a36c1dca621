// WeChat's tab bar takes PNG only. Draws them from the same lines as ui/icon.scss: `node config/draw-tab-icons.mjs`, then commit assets/tab.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

const room = path.resolve(import.meta.dirname, '../src/miniprogram')
const drawings = readFileSync(path.join(room, 'ui/icon.scss'), 'utf8')
const tokens = readFileSync(path.join(room, 'theme/tokens.scss'), 'utf8')

const icons = ['home', 'list', 'person', 'megaphone', 'grid', 'chat']
// One picture for light and dark: both colors keep 3:1 on either bar.
const kinds = { quiet: { role: 'line-strong', stroke: 1.7 }, chosen: { role: 'tab-mark', stroke: 2.1 } }

const lineOf = (name) => drawings.match(new RegExp(`'${name}': '([^']+)'`))[1]
const colorOf = (role) => tokens.match(new RegExp(`--c-${role}: (#[0-9a-f]{6});`))[1]

for (const name of icons)
  for (const [kind, { role, stroke }] of Object.entries(kinds)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="81" height="81" viewBox="-1.5 -1.5 27 27" fill="none" stroke="${colorOf(role)}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"><path d="${lineOf(name)}"/></svg>`
    await sharp(Buffer.from(svg))
      .png({ compressionLevel: 9, palette: true })
      .toFile(path.join(room, 'assets/tab', `${name}-${kind}.png`))
  }

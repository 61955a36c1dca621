import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const chromiumPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const postgresFolder = '/usr/lib/postgresql'

export const findChromium = () => process.env.CHROMIUM ?? chromiumPlaces.find(existsSync)

/** The newest PostgreSQL server's program folder. */
export const findPostgres = () => {
  const versions = existsSync(postgresFolder) ? readdirSync(postgresFolder).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(postgresFolder, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')))
}

const hasChineseFont = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0

/** Installs what the tests need and this machine lacks; throws one clear sentence where it may not. */
export const ensureTools = () => {
  const missing = [!findChromium() && 'chromium', !findPostgres() && 'postgresql', !hasChineseFont() && 'fonts-noto-cjk'].filter(Boolean)
  if (!missing.length) return
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  const mayInstall = process.getuid?.() === 0
  if (mayInstall) apt('update')
  if (!mayInstall || apt('install', '--no-install-recommends', ...missing).status !== 0)
    throw new Error(`测试还需要这些软件，请先安装：${missing.join('、')}（例如 sudo apt-get install ${missing.join(' ')}）。`)
}

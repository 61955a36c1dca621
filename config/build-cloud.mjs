import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/** What WeChat needs to know of each function beside its code: timers in UTC+8 with seven fields, and the open APIs it calls. */
const functions = {
  api: { permissions: { openapi: ['subscribeMessage.send', 'phonenumber.getPhoneNumber', 'riskControl.getUserRiskRank'] } },
  tick: {
    permissions: { openapi: ['subscribeMessage.send', 'security.msgSecCheck', 'security.mediaCheckAsync'] },
    triggers: [{ name: 'everyMinute', type: 'timer', config: '0 */1 * * * * *' }],
  },
  // Which messages come here is set in WeChat's console, 消息推送: wxa_media_check and subscribe_msg_event.
  'wechat-events': {},
  photos: { triggers: [{ name: 'everyMinute', type: 'timer', config: '30 */1 * * * * *' }] },
  http: { permissions: { openapi: ['subscribeMessage.send'] } },
}

const needs = { photos: { sharp: dependencies.sharp } }

const common = {
  bundle: true,
  platform: 'node',
  target: 'node18',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.json': 'json' },
}

/** One CommonJS file a function: half the cold start, and no install step in the cloud. */
export const buildCloud = async () => {
  for (const [name, config] of Object.entries(functions)) {
    const folder = `dist/cloudfunctions/${name}`
    mkdirSync(folder, { recursive: true })
    // The embedded database never runs inside a cloud function, so its code and its WASM stay out.
    await build({
      ...common,
      entryPoints: [`src/cloud/functions/${name}.ts`],
      outfile: `${folder}/index.js`,
      format: 'cjs',
      external: ['@electric-sql/*', 'pg-native', ...Object.keys(needs[name] ?? {})],
    })
    writeFileSync(`${folder}/config.json`, `${JSON.stringify(config, null, 2)}\n`)
    writeFileSync(
      `${folder}/package.json`,
      `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', ...(needs[name] && { dependencies: needs[name] }) }, null, 2)}\n`,
    )
  }
}

/** The program of `npm start`, the container and the database commands; its packages come from node_modules. */
export const buildServer = () =>
  build({
    ...common,
    minify: false,
    target: 'node20',
    sourcemap: true,
    entryPoints: ['src/cloud/serve.ts', 'src/cloud/cli.ts'],
    outdir: 'dist/server',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    packages: 'external',
  })

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await (process.argv[2] === 'server' ? buildServer() : buildCloud())

import { rmSync } from 'node:fs'
import { buildCloud, buildServer } from './build-cloud.mjs'
import { run } from './run.mjs'
import { isFresh, markFresh, sourceHash } from './sources.mjs'

const phoneSources = [
  'src/miniprogram',
  'src/contract',
  'src/domain',
  'config/index.ts',
  'config/babel.cjs',
  'config/aria',
  'types',
  'package.json',
]
const cloudSources = ['src/cloud', 'src/contract', 'src/domain', 'config/build-cloud.mjs', 'package.json']

const builds = {
  weapp: { output: 'dist/weapp', sources: phoneSources, make: () => taro('weapp') },
  // `npm start` and the tests sign in as invented people and look at the gallery; a deployment builds with `npm run build:h5`.
  h5: { output: 'dist/h5', sources: phoneSources, make: () => taro('h5', { LINLI_DEVELOPMENT: '1' }) },
  cloud: { output: 'dist/cloudfunctions', sources: cloudSources, make: buildCloud },
  server: { output: 'dist/server', sources: cloudSources, make: buildServer },
}

const taro = (type, env = {}) =>
  run('node', ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', type], { quiet: true, env: { NODE_ENV: 'production', ...env } })

/** Makes a build unless the one on disk is of these very sources. Answers whether it had to. */
export const ensureBuilt = async (name) => {
  const { output, sources, make } = builds[name]
  const hash = sourceHash(
    sources,
    JSON.stringify(
      Object.entries(process.env)
        .filter(([key]) => key.startsWith('LINLI_') && key !== 'LINLI_DATA' && !key.startsWith('LINLI_TEST'))
        .sort(),
    ),
  )
  if (isFresh(output, hash)) return false
  rmSync(output, { recursive: true, force: true })
  await make()
  markFresh(output, hash)
  return true
}

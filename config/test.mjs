import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { startPostgres } from './postgres.mjs'
import { run } from './run.mjs'
import { ensureTools } from './tools.mjs'

const output = 'test/output'
const isLong = process.argv.includes('--long')
const env = { LINLI_LONG: isLong ? '1' : '' }
const began = Date.now()
const counts = { passed: 0, failed: 0 }

/** A stage that fails is counted and the rest still run. */
const stage = async (name, work) => {
  const start = Date.now()
  console.log(`\n== ${name}`)
  try {
    await work()
  } catch (error) {
    console.error(`${name}: ${error.message}`)
    counts.failed += 1
  }
  console.log(`== ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`)
}

const jest = async (name, args, extra = {}) => {
  const report = `${output}/${name}.json`
  const done = run(
    'node',
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--config',
      'config/jest.cjs',
      '--ci',
      '--json',
      `--outputFile=${report}`,
      ...args,
    ],
    { env: { ...env, NODE_NO_WARNINGS: '1', ...extra } },
  )
  await counted(done, report, ({ numPassedTests, numFailedTests, numFailedTestSuites }) => [
    numPassedTests,
    Math.max(numFailedTests, numFailedTestSuites),
  ])
}

const browser = () =>
  counted(
    run('node', ['node_modules/@playwright/test/cli.js', 'test', '--config', 'config/playwright.config.ts'], { env }),
    `${output}/browser.json`,
    ({ stats, errors }) => [stats.expected, stats.unexpected + errors.length],
  )

const counted = async (done, report, countOf) => {
  const failure = await done.then(
    () => undefined,
    (error) => error,
  )
  const [passed, failed] = countOf(JSON.parse(readFileSync(report, 'utf8')))
  counts.passed += passed
  counts.failed += failed
  // A runner that fails without a failed test still fails the run.
  if (failure && failed === 0) throw failure
}

rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })
await stage('tools', async () => ensureTools())
// Each of the two keeps one core busy.
await Promise.all([
  stage('check', () => run('npm', ['run', '--silent', 'check'])),
  stage('builds', async () => {
    for (const name of ['cloud', 'server', 'weapp', 'h5']) await ensureBuilt(name)
  }),
])
await stage('domain, contract, cloud on the embedded database', () =>
  jest('embedded', ['--selectProjects', 'domain', 'cloud', '--maxWorkers=2']),
)
await stage('cloud on a PostgreSQL server', async () => {
  const postgres = await startPostgres()
  await jest('server', ['--selectProjects', 'cloud', '--maxWorkers=2'], { LINLI_TEST_DATABASE_URL: postgres.url }).finally(postgres.stop)
})
await stage('the compiled mini-program', () => jest('weapp', ['--selectProjects', 'weapp', 'simulate', '--maxWorkers=2']))
await stage('the pages in a browser', browser)
console.log(`\n${((Date.now() - began) / 60_000).toFixed(1)} minutes`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed ? 1 : 0

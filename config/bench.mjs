import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ensureBuilt } from './build.mjs'
import { startPostgres } from './postgres.mjs'
import { ensureTools } from './tools.mjs'

const home = 'test/bench'
const output = 'test/output/bench'
const needs = { size: ['weapp', 'h5'] }
const suites = readdirSync(home).filter((name) => existsSync(`${home}/${name}/${name}.bench.ts`))
const given = process.argv.slice(2)
const isKept = given.includes('--keep')
const wanted = given.filter((word) => !word.startsWith('--'))
const unknown = wanted.filter((name) => !suites.includes(name))
if (unknown.length) throw new Error(`There is no ${unknown.join(', ')}; there are ${suites.join(', ')}.`)

/** Beside a suite stand the programs that it starts in processes of their own. */
const bundle = (name) =>
  build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    entryPoints: readdirSync(`${home}/${name}`)
      .filter((file) => /\.(bench|process)\.ts$/.test(file))
      .map((file) => `${home}/${name}/${file}`),
    outdir: `${output}/${name}`,
    outExtension: { '.js': '.mjs' },
  })

const isWithin = (value, { atLeast = -Infinity, atMost = Infinity }) => value >= atLeast && value <= atMost
const round = (value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value)
const boundOf = ({ atLeast, atMost }) => (atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`)

/** A ratio is judged by the bound that its baseline sets; an absolute time is written down and judged by nobody. */
const judge = (name, { ratios, absolute }) => {
  const file = `${home}/${name}/baseline.json`
  const baseline = JSON.parse(readFileSync(file, 'utf8'))
  const missing = Object.keys(baseline.ratios).filter((ratio) => ratios[ratio] === undefined)
  const unnamed = Object.keys(ratios).filter((ratio) => baseline.ratios[ratio] === undefined)
  const missed = Object.entries(ratios).filter(([ratio, value]) => !isWithin(value, baseline.ratios[ratio] ?? {}))
  for (const [ratio, value] of Object.entries(ratios)) {
    const { measured, ...bound } = baseline.ratios[ratio] ?? {}
    console.log(`  ${ratio}: ${round(value)} (${boundOf(bound)}; baseline ${measured})`)
  }
  for (const [what, value] of Object.entries(absolute)) console.log(`  ${what}: ${round(value)}`)
  writeFileSync(`${output}/${name}.json`, `${JSON.stringify({ ratios, absolute }, null, 2)}\n`)
  if (isKept) writeFileSync(file, `${JSON.stringify(keep(baseline, { ratios, absolute }), null, 2)}\n`)
  return [...missing, ...unnamed, ...missed.map(([ratio]) => ratio)]
}

const keep = (baseline, { ratios, absolute }) => ({
  machine: `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  day: new Date().toISOString().slice(0, 10),
  ratios: Object.fromEntries(
    Object.entries(baseline.ratios).map(([ratio, bound]) => [ratio, { ...bound, measured: round(ratios[ratio]) }]),
  ),
  absolute: Object.fromEntries(Object.entries(absolute).map(([what, value]) => [what, round(value)])),
})

ensureTools()
mkdirSync(output, { recursive: true })
for (const name of wanted.length ? wanted : suites) {
  console.log(`\n== ${name}`)
  await bundle(name)
  for (const needed of needs[name] ?? []) await ensureBuilt(needed)
  const { measure } = await import(pathToFileURL(`${output}/${name}/${name}.bench.mjs`))
  const postgres = await startPostgres()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => postgres.stop().then(() => process.exit(1)))
  const measured = await measure({ postgres: postgres.url }).finally(postgres.stop)
  const missed = judge(name, measured)
  if (!missed.length) continue
  console.error(`  missed: ${missed.join(', ')}`)
  process.exitCode = 1
}
// A pool that is still open keeps nobody waiting.
process.exit()

import { depthOf, type ShownNode } from './weapp-node'
import type { Program } from './weapp-program'

const most = (values: readonly number[]) => Math.max(0, ...values)

/** The page on top in numbers: what it sent to be drawn, and the tree that came of it. */
const measurePage = (program: Program) => {
  const nodes = program.all()
  const bytes = program.setDatas().map((sent) => sent.bytes)
  return {
    route: program.route(),
    sentBytes: bytes.reduce((sum, each) => sum + each, 0),
    largestBytes: most(bytes),
    nodeCount: nodes.length,
    depth: depthOf(program.tree()),
    mostChildren: most(nodes.map(({ children }) => children.length)),
    unknown: nodes.filter(({ tag }) => tag === '#unknown').map(({ sid }) => sid),
    unnamedTaps: nodes.filter(isUnnamedTap).map(({ classes }) => classes.join(' ')),
  }
}

/** What says it is a button must say which, in words or aloud. */
const isUnnamedTap = (node: ShownNode) => node.attribute('aria-role') === 'button' && !node.text.trim() && !node.attribute('aria-label')

/** The bars of every page; a first paint of 16 KB is drawn at once on an old phone. */
const pageLimits = { sentBytes: 16 * 1024, largestBytes: 16 * 1024, nodeCount: 400, depth: 20, mostChildren: 50 }

/** What is over a bar, with both numbers; nothing when the page is light. */
export const overLimits = (program: Program) => {
  const measured = measurePage(program)
  const heavy = Object.entries(pageLimits)
    .filter(([name, limit]) => measured[name as keyof typeof pageLimits] > limit)
    .map(([name, limit]) => `${measured.route}: ${name} ${measured[name as keyof typeof pageLimits]} > ${limit}`)
  return [
    ...heavy,
    ...measured.unknown.map((sid) => `${measured.route}: no template draws ${sid}`),
    ...measured.unnamedTaps.map((classes) => `${measured.route}: a button without a name (${classes})`),
  ]
}

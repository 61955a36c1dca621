import { depthOf, type ShownNode } from './weapp-node'
import type { Program } from './weapp-program'

const most = (values: readonly number[]) => Math.max(0, ...values)

/** The page on top in numbers: what it sent to be drawn, and the tree that came of it. */
const measurePage = (program: Program) => {
  const nodes = program.all()
  const sent = program.setDatas()
  // The title bar goes ahead of the page's own first tree.
  const firstTree = sent.findIndex(({ keys }) => keys.includes('root.cn'))
  const bytesOf = (some: typeof sent) => some.map(({ bytes }) => bytes)
  return {
    route: program.route(),
    firstBytes: most(bytesOf(sent.slice(0, firstTree + 1))),
    laterBytes: most(bytesOf(sent.slice(firstTree + 1))),
    nodeCount: nodes.length,
    depth: depthOf(program.tree()),
    mostChildren: most(nodes.map(({ children }) => children.length)),
    unknown: nodes.filter(({ tag }) => tag === '#unknown').map(({ sid }) => sid),
    unnamedTaps: nodes.filter(isUnnamedTap).map(({ classes }) => classes.join(' ')),
  }
}

/** What says it is a button must say which, in words or aloud. */
const isUnnamedTap = (node: ShownNode) => node.attribute('aria-role') === 'button' && !node.text.trim() && !node.attribute('aria-label')

const kilobyte = 1024

/** The bars of every page; a first paint of 16 KB is drawn at once on an old phone, and what follows must not halt a finger. */
const pageLimits = { firstBytes: 16 * kilobyte, laterBytes: 8 * kilobyte, nodeCount: 400, depth: 20, mostChildren: 50 }

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

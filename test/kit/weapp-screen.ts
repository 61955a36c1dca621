import { flatten, type ShownNode, showTree, wayOut } from './weapp-node'
import type { OpenPage } from './weapp-page'
import type { NativeButton } from './weapp-privacy'
import type { Element } from './weapp-template'

interface Behind {
  readonly topPage: () => OpenPage
  readonly elements: ReadonlyMap<string, Element>
  readonly settle: () => Promise<void>
  readonly life: { inTap: boolean }
  /** A tap on a button that is WeChat's own by its open-type; what comes of it is told when it is known. */
  readonly press: (button: NativeButton, tell: (event: string, detail: object) => void) => void
  readonly clone: (value: unknown) => unknown
}

const bubbling = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

/** What a person sees and touches of the page on top: found by its words, as people do. */
export const createScreen = ({ topPage, elements, settle, life, press, clone }: Behind) => {
  const tree = () => showTree(topPage().instance.data['root'], elements)
  const all = (matches: (node: ShownNode) => boolean = () => true) => flatten(tree()).filter(matches)
  const text = () =>
    tree()
      .map((node) => node.text)
      .join('')
  const byClass = (name: string) => all(({ classes }) => classes.includes(name))
  const byLabel = (label: string) => all((node) => node.attribute('aria-label') === label)
  const byText = (words: string) => {
    const holding = all((node) => node.text.trim() === words)
    return holding.filter((node) => !node.children.some((child) => holding.includes(child)))
  }
  /** By its visible words, else by the name that is read aloud, else by the hint inside an empty field. */
  const find = (words: string): ShownNode => {
    const found = [byText(words), byLabel(words), all((node) => node.attribute('placeholder') === words)].find(({ length }) => length)?.[0]
    if (!found) throw new Error(`“${words}” is not on ${topPage().route}, which reads: ${text()}`)
    return found
  }
  /** A field is found by its own name or by the hint inside it; the words above it are no field. */
  const fieldOf = (words: string) =>
    all((node) => node.listens('input')).find((node) => [node.attribute('aria-label'), node.attribute('placeholder')].includes(words)) ??
    find(words)
  /** The same words may also stand somewhere that hears no finger. */
  const tappable = (words: string) =>
    [...byText(words), ...byLabel(words)].find((node) => wayOut(node).some((each) => each.listens('tap'))) ?? find(words)
  const nodeOf = (target: string | ShownNode) => (typeof target === 'string' ? find(target) : target)

  const send = (node: ShownNode, type: string, detail: object) => {
    const way = bubbling.has(type) ? wayOut(node) : [node]
    const heard = way.filter((each) => each.listens(type))
    if (!heard.length) throw new Error(`nothing around “${node.text}” hears ${type}`)
    if (way.some((each) => each.tag === 'button' && each.attribute('disabled') === true)) throw new Error(`“${node.text}” is disabled`)
    const targetOf = ({ sid }: ShownNode) => ({ id: sid, dataset: { sid } })
    life.inTap = type === 'tap'
    try {
      for (const each of heard)
        topPage().run('eh', {
          ...(clone({ type, detail, timeStamp: Date.now(), touches: [], changedTouches: [], target: targetOf(node) }) as object),
          currentTarget: clone(targetOf(each)),
        })
    } finally {
      life.inTap = false
    }
  }
  const fire = async (target: string | ShownNode, type: string, detail: object = {}) => {
    send(nodeOf(target), type, detail)
    await settle()
  }

  let taps = 0
  return {
    route: () => topPage().route,
    data: () => topPage().instance.data,
    /** Every setData of the page on top, the first paint first. */
    setDatas: () => topPage().setDatas,
    tree,
    all,
    text,
    byClass,
    byLabel,
    byText,
    find,
    shows: (words: string) => text().includes(words),
    fire,
    tap: async (target: string | ShownNode) => {
      taps += 1
      const node = typeof target === 'string' ? tappable(target) : target
      const native = wayOut(node).find((each) => each.attribute('open-type'))
      if (!native) return fire(node, 'tap')
      const button = { openType: String(native.attribute('open-type')), id: String(native.attribute('id')) }
      press(button, (event, detail) => send(native, event, detail))
      await settle()
    },
    /** How often a finger came down on something of ours. */
    taps: () => taps,
    /** Types into a field as a person does: it gets the focus, the words, and loses the focus. */
    fill: async (target: string | ShownNode, value: string) => {
      const node = typeof target === 'string' ? fieldOf(target) : target
      for (const type of ['focus', 'input', 'blur'].filter((each) => each === 'input' || node.listens(each)))
        await fire(node, type, { value, cursor: value.length })
    },
  }
}

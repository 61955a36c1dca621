import type { Element } from './weapp-template'

/** One node as a person meets it: its tag and attributes by their WXML names, and the text inside it. */
export interface ShownNode {
  readonly sid: string
  readonly tag: string
  readonly classes: readonly string[]
  readonly text: string
  readonly parent: ShownNode | undefined
  readonly children: readonly ShownNode[]
  readonly attribute: (name: string) => unknown
  readonly listens: (event: string) => boolean
}

interface TreeNode {
  readonly sid?: string
  readonly uid?: string
  readonly nn?: string
  readonly cl?: string
  readonly v?: unknown
  readonly cn?: readonly TreeNode[]
  readonly [key: string]: unknown
}

const isTree = (value: unknown): value is TreeNode => typeof value === 'object' && value !== null

/** The page's data, read through base.wxml's templates. */
export const showTree = (root: unknown, elements: ReadonlyMap<string, Element>): readonly ShownNode[] => {
  const show = (node: TreeNode, parent: ShownNode | undefined): ShownNode => {
    const element = elements.get(node.nn ?? '')
    const children: ShownNode[] = []
    const shown: ShownNode = {
      sid: node.sid ?? node.uid ?? '',
      tag: element?.tag ?? '#unknown',
      classes: (node.cl ?? '').split(/\s+/).filter(Boolean),
      get text() {
        return element?.tag === '#text' ? String(node.v ?? '') : children.map(({ text }) => text).join('')
      },
      parent,
      children,
      attribute: (name) => node[element?.attributes.get(name) ?? ''],
      listens: (event) => element?.events.has(event) ?? false,
    }
    children.push(...(node.cn ?? []).map((child) => show(child, shown)))
    return shown
  }
  return isTree(root) ? (root.cn ?? []).map((node) => show(node, undefined)) : []
}

export const flatten = (nodes: readonly ShownNode[]): ShownNode[] => nodes.flatMap((node) => [node, ...flatten(node.children)])

/** The node and everything around it, from the inside out: the way an event travels. */
export const wayOut = (node: ShownNode): ShownNode[] => [node, ...(node.parent ? wayOut(node.parent) : [])]

export const depthOf = (nodes: readonly ShownNode[]): number => Math.max(0, ...nodes.map(({ children }) => 1 + depthOf(children)))

/** How base.wxml draws one kind of node: what a node's data is worth is decided by WeChat's template, not by Taro's tree. */
export interface Element {
  readonly tag: string
  /** WXML attribute -> the key of the node's data that fills it. */
  readonly attributes: ReadonlyMap<string, string>
  readonly events: ReadonlySet<string>
}

const template = /<template name="tmpl_\d+_([^"]+?)(?:_focus|_blur)?">(.*?)<\/template>/gs
const firstTag = /^<([\w-]+)([^>]*)>/s
const attribute = /([\w:-]+)="([^"]*)"/g
const textBody = '<block>{{i.v}}</block>'

/** Every kind of node that base.wxml can draw, by the short name that Taro gives it. */
export const readTemplates = (baseWxml: string) => {
  const elements = new Map<string, Element>()
  for (const [, name = '', body = ''] of baseWxml.matchAll(template)) {
    if (body.trim() === textBody) elements.set(name, { tag: '#text', attributes: new Map(), events: new Set() })
    const [, tag, written = ''] = firstTag.exec(body.trim()) ?? []
    if (!tag || tag === 'template' || tag === 'block' || elements.has(name)) continue
    elements.set(name, readElement(tag, written))
  }
  return elements
}

const readElement = (tag: string, written: string): Element => {
  const attributes = new Map<string, string>()
  const events = new Set<string>()
  for (const [, name = '', value = ''] of written.matchAll(attribute)) {
    const [, event] = /^(?:bind|catch):?(\w+)$/.exec(name) ?? []
    const [, key] = /\bi\.(\w+)/.exec(value) ?? []
    if (event) events.add(event)
    else if (key) attributes.set(name, key)
  }
  return { tag, attributes, events }
}

type Later = (answer: Promise<unknown>, succeed: (value: unknown) => void, fail: (error: unknown) => void) => void

const ignore = () => undefined

/** Nothing is laid out here, so every box is the same. */
export const selectorQuery = (later: Later) => {
  const box = { width: 375, height: 100, top: 0, left: 0, right: 375, bottom: 100 }
  const query: Record<string, unknown> = {
    exec: (done?: (boxes: object[]) => void) => later(Promise.resolve(), () => done?.([box]), ignore),
  }
  for (const step of ['select', 'selectAll', 'selectViewport', 'in', 'boundingClientRect', 'fields', 'node', 'scrollOffset'])
    query[step] = () => query
  return query
}

export const intersectionObserver = () => {
  const observer: Record<string, unknown> = { observe: ignore, disconnect: ignore }
  for (const step of ['relativeTo', 'relativeToViewport']) observer[step] = () => observer
  return observer
}

type Listener = () => void

/** WeChat's logic thread has no AbortController; TanStack Query needs one that can be made, listened to and aborted. */
class Signal {
  aborted = false
  reason: unknown
  private listeners: Listener[] = []

  addEventListener(type: string, listener: Listener) {
    if (type === 'abort') this.listeners.push(listener)
  }

  removeEventListener(_type: string, listener: Listener) {
    this.listeners = this.listeners.filter((each) => each !== listener)
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason
  }

  abort(reason: unknown) {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason ?? new Error('aborted')
    for (const listener of this.listeners) listener()
  }
}

export class AbortController {
  readonly signal = new Signal()

  abort(reason?: unknown) {
    this.signal.abort(reason)
  }
}

import type { Phone } from './weapp-phone'

type Listener = (payload: object) => void

interface Inside {
  readonly record: (api: string, args?: Record<string, unknown>) => void
  readonly allow: (api: string) => Promise<void>
  readonly later: (answer: Promise<unknown>, succeed: (value: unknown) => void, fail: (error: unknown) => void) => void
}

/** The one recorder of a phone; what was said comes as a file when it is stopped. */
export const createRecorder = (phone: Phone, { record, allow, later }: Inside) => {
  const listeners = new Map<string, Listener>()
  const emit = (event: string, payload: object = {}) =>
    later(
      Promise.resolve(),
      () => listeners.get(event)?.(payload),
      () => undefined,
    )
  const on = (event: string) => (listener: Listener) => void listeners.set(event, listener)
  const start = (args: Record<string, unknown>) => {
    record('RecorderManager.start', args)
    const allowed = allow('RecorderManager.start').then(() => {
      if (!phone.mayRecord) throw new Error('fail auth deny')
    })
    later(
      allowed,
      () => emit('Start'),
      (error) => emit('Error', { errMsg: `operateRecorder:${error instanceof Error ? error.message : 'fail'}` }),
    )
  }
  const stop = () => {
    const tempFilePath = 'wxfile://tmp_voice.mp3'
    const bytes = Buffer.from('ID3 a voice')
    phone.files.set(tempFilePath, bytes)
    emit('Stop', { tempFilePath, fileSize: bytes.length, duration: 1000 })
  }
  return { onStart: on('Start'), onStop: on('Stop'), onError: on('Error'), start, stop }
}

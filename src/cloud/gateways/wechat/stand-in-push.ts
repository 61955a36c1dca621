import { signatureOf } from './message-seal'

interface Receiver {
  readonly url: string
  readonly token: string
  readonly now: () => Date
}

/** Tells our own address of an event as WeChat would, signed with the token that both know. */
export const pushEvent = async ({ url, token, now }: Receiver, event: object): Promise<void> => {
  const stamp = { timestamp: String(Math.floor(now().getTime() / 1000)), nonce: String(now().getTime() % 1_000_000) }
  const query = new URLSearchParams({ ...stamp, signature: signatureOf(token, stamp) })
  await fetch(`${url}?${query}`, { method: 'POST', body: JSON.stringify(event) })
}

import sharp from 'sharp'
import { createHttp } from '../../../src/cloud/functions/http'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { seedCommunity } from '../../../src/cloud/store/seed/community'
import type { Reply } from '../../../src/contract/failure'
import { anEmptyWorld } from '../../kit/world'
import { type Request, sampleCounty } from './sample-requests'

/** Sends these requests one after the other through the HTTP edge to a county as it was when they were written down. */
export const playSamples = async (requests: readonly Request[]): Promise<Reply[]> => {
  const { app, clock } = await anEmptyWorld()
  await seedCommunity(app.db, app.cipher, { county: sampleCounty, now: clock.now })
  const http = createHttp(app)
  const tokens = new Map<string, string>()

  const tokenOf = async (by: string) => {
    const signed = await signInAs(app, { subject: `${by}-${sampleCounty}` })
    if (!signed.ok) throw new Error(`nobody is called ${by}`)
    return signed.value
  }
  const headersOf = async (by: string | null): Promise<Record<string, string>> => {
    if (!by) return {}
    const token = tokens.get(by) ?? (await tokenOf(by))
    tokens.set(by, token)
    return { authorization: `Bearer ${token}` }
  }
  const send = async ({ procedure, by, input }: Request): Promise<Reply> => {
    const headers = { ...(await headersOf(by)), 'content-type': 'application/json' }
    const answer = await http.request('/rpc', { method: 'POST', headers, body: JSON.stringify({ path: procedure.split('.'), input }) })
    return (await answer.json()) as Reply
  }
  /** A phone that is told where to send its photo does so at once. */
  const upload = async (url: string, by: string | null) => {
    const form = new FormData()
    form.append('file', new Blob([Uint8Array.from(await aPhoto())], { type: 'image/jpeg' }), 'photo.jpg')
    await http.request(url, { method: 'POST', headers: await headersOf(by), body: form })
  }

  const replies: Reply[] = []
  for (const request of requests) {
    const reply = await send(request)
    if (reply.ok && isForm(reply.value)) await upload(reply.value.url, request.by)
    replies.push(request.procedure === 'development.signIn' && reply.ok ? { ok: true, value: { token: 'x'.repeat(43) } } : reply)
  }
  return replies
}

const isForm = (value: unknown): value is { url: string } =>
  typeof value === 'object' && value !== null && 'by' in value && value.by === 'form'

const aPhoto = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer()

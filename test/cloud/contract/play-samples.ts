import { sql } from 'kysely'
import sharp from 'sharp'
import type { App } from '../../../src/cloud/app'
import { createHttp } from '../../../src/cloud/functions/http'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { seedCommunity } from '../../../src/cloud/store/seed/community'
import type { Reply } from '../../../src/contract/failure'
import { anEmptyWorld } from '../../kit/world'
import { meetByVideo, openShop, serveTwoVillages } from './a-shop'
import { giveToUnit, openUnit } from './a-unit'
import { happensBeforeDuty } from './duty-requests'
import { happensBeforeLibrary } from './library-requests'
import { happensBeforePortrait } from './portrait-requests'
import { happensBeforeRating } from './rating-requests'
import { happensBeforeRoster } from './roster-requests'
import { type Request, sampleCounty } from './sample-requests'

interface Played {
  readonly replies: readonly Reply[]
  /** As they were sent. */
  readonly inputs: readonly unknown[]
}

/** Sends these requests one after the other through the HTTP edge to a county as it was when they were written down. */
export const playSamples = async (requests: readonly Request[]): Promise<Played> => {
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
  const inputs: unknown[] = []
  for (const asked of requests) {
    const request = { ...asked, input: filledIn(asked.input, replies) }
    inputs.push(request.input)
    await happensBefore[asked.procedure]?.(app, clock)
    const reply = await send(request)
    if (reply.ok && isForm(reply.value)) await upload(reply.value.url, request.by)
    replies.push(reply)
  }
  return { replies: replies.map(withoutToken), inputs }
}

/** What no phone can bring about. */
const happensBefore: Readonly<Record<string, (app: App, clock: { now: Date }) => Promise<unknown>>> = {
  ...happensBeforeDuty,
  ...happensBeforeRating,
  ...happensBeforeRoster,
  ...happensBeforeLibrary,
  ...happensBeforePortrait,
  'legal.around': (app) => openShop(app, sampleCounty),
  'booking.setMeeting': (app) => meetByVideo(app, sampleCounty),
  'diary.setTravel': (app) => serveTwoVillages(app, sampleCounty),
  'unit.view': (app) => openUnit(app, sampleCounty),
  'mandate.print': (app) => giveToUnit(app, sampleCounty),
  // The book is the whole city's, and these are asked more than once.
  'answer.propose': ({ db }) => db.deleteFrom('answer').where('question', '=', '公交卡怎么补').execute(),
  'message.letters': ({ db, now }) =>
    db
      .updateTable('outbox')
      .set({ failed_at: now(), last_error: 'subscribe refused 40003' })
      .where('county', '=', sampleCounty)
      .where('kind', '=', 'push')
      .execute(),
  'safety.list': ({ db }) =>
    db
      .updateTable('content_check')
      .set({ state: 'toJudge', why: 'risky' })
      .where('county', '=', sampleCounty)
      .where('kind', '=', 'text')
      .execute(),
  'identity.check': ({ db, newId, now }) =>
    sql`
      insert into role_grant (county, id, account, role, area, valid_from)
      select county, ${newId()}::uuid, account, 'clerk', ${String(sampleCounty)}, ${now()}::timestamptz from identity
      where subject = ${`dispatcher-${sampleCounty}`}`.execute(db),
  'setting.change': ({ db, newId, now }) =>
    sql`
      insert into role_grant (county, id, account, role, area, valid_from)
      select county, ${newId()}::uuid, account, 'dispatcher', '340400', ${now()}::timestamptz from identity
      where subject = ${`dispatcher-${sampleCounty}`}`.execute(db),
}

const withoutToken = (reply: Reply): Reply =>
  reply.ok && typeof reply.value === 'object' && reply.value !== null && 'token' in reply.value
    ? { ok: true, value: { ...reply.value, token: 'x'.repeat(43) } }
    : reply

/** '@59.code' is what step 59 answered as its code. */
const filledIn = (input: unknown, replies: readonly Reply[]): unknown => {
  if (typeof input !== 'object' || input === null) return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('@') ? answered(value, replies) : value,
    ]),
  )
}

const answered = (place: string, replies: readonly Reply[]): unknown => {
  const [step, ...names] = place.slice(1).split('.')
  const reply = replies[Number(step)]
  return names.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], reply?.ok ? reply.value : undefined)
}

const isForm = (value: unknown): value is { url: string } =>
  typeof value === 'object' && value !== null && 'by' in value && value.by === 'form'

const aPhoto = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer()

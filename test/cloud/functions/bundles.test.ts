import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { seedDivisions } from '../../../src/cloud/store/seed/divisions'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld, databaseUrl } from '../../kit/world'
import { asWeChat, functionsFolder as folder, inCloud, type Said } from './in-cloud'

const names = readdirSync(folder)
const calledByPhone = { path: ['division', 'counties'] }
const calledByBrowser = {
  httpMethod: 'POST',
  path: '/rpc',
  headers: { 'content-type': 'application/json', 'x-linli': '1' },
  body: JSON.stringify(calledByPhone),
}
const answered = {
  ToUserName: 'gh_123456789abc',
  FromUserName: 'oTest',
  CreateTime: '1795395600',
  MsgType: 'event',
  Event: 'subscribe_msg_popup_event',
  List: { TemplateId: 'accepted', SubscribeStatusString: 'accept', PopupScene: '0' },
}
const events: Record<string, object> = { api: calledByPhone, http: calledByBrowser, 'wechat-events': answered }
const pushedByWeChat = { ...asWeChat, TCB_SOURCE: 'wx_unknown' }

interface HttpAnswer {
  readonly body: string
  readonly isBase64Encoded: boolean
}

const isHttp = (answer: unknown): answer is HttpAnswer => typeof answer === 'object' && answer !== null && 'body' in answer

/** What the caller reads: over HTTP, a body. */
const replyOf = ({ answer }: Said): unknown =>
  isHttp(answer) ? JSON.parse(Buffer.from(answer.body, answer.isBase64Encoded ? 'base64' : 'utf8').toString()) : answer

const readJson = (name: string, file: string) => JSON.parse(readFileSync(`${folder}/${name}/${file}`, 'utf8'))

test('there is a function for the phone, one for the browser and one for what WeChat pushes', () => {
  expect(names).toEqual(expect.arrayContaining(['api', 'http', 'wechat-events']))
})

describe.each(names)('%s', (name) => {
  test('loads as one file and has a main', async () => {
    expect(await inCloud(name, asWeChat)).toEqual({ loaded: true })
  })

  test('brings its settings, and a package of its own only where a native library needs one', () => {
    expect(existsSync(`${folder}/${name}/config.json`)).toBe(true)
    const { name: called, main, dependencies } = readJson(name, 'package.json')
    expect({ called, main }).toEqual({ called: name, main: 'index.js' })
    expect(Object.keys(dependencies ?? {})).toEqual(name === 'photos' ? ['sharp'] : [])
  })

  test('has timers of seven fields, each in its range', () => {
    const triggers: { type: string; config: string }[] = readJson(name, 'config.json').triggers ?? []
    expect(triggers.filter(({ type, config }) => type !== 'timer' || !isCron(config))).toEqual([])
    if (name === 'tick') expect(triggers).toHaveLength(1)
  })
})

const onServer = databaseUrl ? test : test.skip
const withDatabase = { DATABASE_URL: databaseUrl ?? '' }

describe.each(names.filter((name) => events[name]))('%s, called', (name) => {
  test('says in one sentence that no database is set', async () => {
    const said = await inCloud(name, name === 'wechat-events' ? pushedByWeChat : asWeChat, events[name])
    expect(said.error ?? JSON.stringify(replyOf(said))).toContain('没有设置 DATABASE_URL')
  })

  if (name === 'wechat-events') return
  onServer('answers the counties from a PostgreSQL server', async () => {
    const { app } = await aWorld()
    await seedDivisions(app.db)
    const said = await inCloud(name, { ...asWeChat, ...withDatabase }, events[name])
    expect(replyOf(said)).toMatchObject({ ok: true, value: expect.arrayContaining([expect.objectContaining({ name: '田家庵区' })]) })
  })
})

onServer.each([
  ['bare', answered.List],
  ['in a list', [answered.List, { ...answered.List, TemplateId: 'finished', SubscribeStatusString: 'reject' }]],
])('wechat-events takes in what WeChat pushes, its entries %s', async (_shape, List) => {
  await aWorld()
  expect(await inCloud('wechat-events', { ...pushedByWeChat, ...withDatabase }, { ...answered, List })).toEqual({ answer: 'success' })
})

onServer('wechat-events takes in what WeChat saw in a photo, once', async () => {
  const { app, county, community } = await aWorld()
  const resident = await aCaller(app, `resident-1-${county}`)
  const { report } = await resident.answer<{ report: { id: string } }>('report.submit', aReportAt(community.grids[0].code))
  const traceId = app.newId()
  const checks = app.db.updateTable('content_check').where('county', '=', county).where('report', '=', report.id)
  await checks.set({ state: 'asked', trace_id: traceId }).execute()
  const env = { ...pushedByWeChat, ...withDatabase, WX_OPENID: 'oWhoever' }
  const event = { ...answered, Event: 'wxa_media_check', trace_id: traceId, errcode: 0, result: { suggest: 'risky', label: 20002 } }
  for (let count = 0; count < 2; count += 1) expect(await inCloud('wechat-events', env, event)).toEqual({ answer: 'success' })
  const row = app.db.selectFrom('content_check').select(['state', 'why', 'label']).where('trace_id', '=', traceId)
  expect(await row.execute()).toEqual([{ state: 'toJudge', why: 'risky', label: 20002 }])
})

test('a phone that calls wechat-events by its name, or somebody in another’s name, is refused before anything is opened', async () => {
  expect(await inCloud('wechat-events', asWeChat, answered)).toEqual({ answer: 'refused' })
  expect(await inCloud('wechat-events', pushedByWeChat, { ...answered, FromUserName: 'oOther' })).toEqual({ answer: 'refused' })
})

test.each(['wx_client', 'wx_devtools', 'wx_localdebug'])('api takes a call from our own program by %s', async (source) => {
  const { answer, error } = await inCloud('api', { ...asWeChat, TCB_SOURCE: source }, calledByPhone)
  expect(error ?? JSON.stringify(answer)).toContain('没有设置 DATABASE_URL')
})

test.each(['wx_http', 'wx_client,scf', 'wx_trigger', 'wx_paycallback', 'wx_crawler', 'wx_unknown'])(
  'api takes no call that came by %s, for no phone of ours brought it',
  async (source) => {
    const said = await inCloud('api', { ...asWeChat, TCB_SOURCE: source }, calledByPhone)
    expect(said.answer).toMatchObject({ ok: false, failure: 'notAllowed' })
  },
)

test('another account’s program to which our cloud was lent is refused', async () => {
  const keys = `${asWeChat.WX_CONTEXT_KEYS},WX_FROM_APPID`
  const lent = { ...asWeChat, WX_CONTEXT_KEYS: keys, WX_FROM_APPID: 'wx1111111111111111' }
  expect((await inCloud('api', lent, calledByPhone)).answer).toMatchObject({ ok: false, failure: 'notAllowed' })
  const own = await inCloud('api', { ...lent, WX_FROM_APPID: asWeChat.WX_APPID }, calledByPhone)
  expect(own.error ?? JSON.stringify(own.answer)).toContain('没有设置 DATABASE_URL')
})

test.each(['wx_devtools', 'wx_localdebug', 'wx_http', 'wx_client,scf', 'wx_crawler'])(
  'wechat-events takes nothing that came by %s',
  async (source) => {
    expect(await inCloud('wechat-events', { ...asWeChat, TCB_SOURCE: source }, answered)).toEqual({ answer: 'refused' })
  },
)

test.each(['tick', 'photos'])('%s is moved by WeChat’s timer alone', async (name) => {
  const nobody = { ...asWeChat, WX_OPENID: '' }
  for (const env of [asWeChat, { ...nobody, TCB_SOURCE: 'wx_http' }, { ...asWeChat, TCB_SOURCE: 'wx_trigger' }])
    expect(await inCloud(name, env, {})).toEqual({ answer: { done: 0 } })
  expect((await inCloud(name, { ...nobody, TCB_SOURCE: 'wx_trigger' }, {})).error).toContain('没有设置 DATABASE_URL')
})

// Second, minute, hour, day, month, weekday, year.
const ranges = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
  [1970, 2099],
] as const

/** WeChat's timers have seven fields: numbers, lists, ranges, steps or a star. */
const isCron = (config: string) => {
  const fields = config.split(' ')
  return (
    fields.length === ranges.length && fields.every((field, at) => field.split(',').every((part) => isPart(part, ranges[at] ?? [0, 0])))
  )
}

const isPart = (part: string, [lowest, highest]: readonly [number, number]) => {
  const [, from, to, step] = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part) ?? ['', '-1']
  const inRange = (text: string | undefined) => text === undefined || (Number(text) >= lowest && Number(text) <= highest)
  return inRange(from) && inRange(to) && (step === undefined || Number(step) > 0)
}

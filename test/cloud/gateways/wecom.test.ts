import { createHttpWecom } from '../../../src/cloud/gateways/wecom/http-wecom'
import { createWecomStandIn } from '../../../src/cloud/gateways/wecom/stand-in'

const notice = { title: '新事项提醒', page: 'packages/worker/pages/matter/index?id=1', items: [{ key: '编号', value: '0403-261123-0042' }] }

const aWecom = (change: { fetch?: typeof globalThis.fetch } = {}) => {
  const clock = { now: new Date('2026-11-23T01:00:00Z') }
  const standIn = createWecomStandIn({ members: { '13800000001': 'li-yi' } })
  const wecom = createHttpWecom({
    baseUrl: 'http://wecom.test',
    app: { corpId: 'ww', secret: 's', agentId: 1 },
    robots: { '340403001': 'town', '340403': 'county' },
    appid: 'wx',
    now: () => clock.now,
    fetch: async (input, init) => standIn.http.request(String(input), init),
    ...change,
  })
  return { ...standIn, clock, wecom }
}

test('a member is found by the mobile number, and told with the page that the message opens', async () => {
  const { wecom, messages, countTokens } = aWecom()
  expect(await wecom.findMember('13800000001')).toBe('li-yi')
  expect(await wecom.findMember('13800000002')).toBeUndefined()
  expect(await wecom.sendToMember('li-yi', notice)).toEqual({ sent: true })
  expect(messages).toEqual([{ to: 'li-yi', page: notice.page, text: '新事项提醒\n编号：0403-261123-0042' }])
  expect(countTokens()).toBe(1)
})

test('a group is told by the robot of the smallest area that has one', async () => {
  const { wecom, messages } = aWecom()
  expect([wecom.hasRobot(['340403001001', '340403001']), wecom.hasRobot(['340404'])]).toEqual([true, false])
  expect(await wecom.sendToGroup(['340403001', '340403'], '新事项')).toEqual({ sent: true })
  expect(messages[0]?.to).toBe('robot town')
})

test('a token that was taken back is fetched anew, once', async () => {
  const { wecom, http, countTokens } = aWecom()
  await wecom.sendToMember('li-yi', notice)
  await http.request('http://wecom.test/cgi-bin/gettoken?corpid=a&corpsecret=b')
  expect(await wecom.sendToMember('li-yi', notice)).toEqual({ sent: true })
  expect(countTokens()).toBe(3)
})

test.each([
  [45009, 'quota', true],
  [81013, 'refused', false],
  [-1, 'busy', true],
  [99999, 'refused', false],
])('code %i means %s (again later: %s)', async (code, reason, retry) => {
  const { wecom, behaviors } = aWecom()
  behaviors.set('li-yi', code)
  expect(await wecom.sendToMember('li-yi', notice)).toEqual({ sent: false, reason, retry, code })
})

test('where no answer comes it is tried again', async () => {
  const fetch = async () => Promise.reject(new Error('offline'))
  expect(await aWecom({ fetch }).wecom.sendToMember('li-yi', notice)).toMatchObject({ sent: false, reason: 'unreachable', retry: true })
})

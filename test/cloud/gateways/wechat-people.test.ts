import { createHttpPeople } from '../../../src/cloud/gateways/wechat/http-people'
import { createOpenapiPeople } from '../../../src/cloud/gateways/wechat/openapi-people'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'

const now = () => new Date('2026-11-23T07:01:00Z')

const aStandIn = () => {
  const standIn = createWechatStandIn({ now })
  const fetch = async (input: unknown, init?: RequestInit) => standIn.http.request(String(input), init)
  return { ...standIn, people: createHttpPeople({ baseUrl: 'http://wechat.test', appid: 'wx0', secret: 's', now, fetch }) }
}

test('a login code is somebody’s openid, once', async () => {
  const { people } = aStandIn()
  expect(await people.openidOf('code-oAnna')).toEqual({ ok: true, value: 'oAnna' })
  expect(await people.openidOf('code-oAnna')).toEqual({ ok: false, failure: 'codeRefused' })
  expect(await people.openidOf('nonsense')).toEqual({ ok: false, failure: 'codeRefused' })
})

test('a phone code is a number, once, and a rank is asked with the person’s address', async () => {
  const { people, behaviors } = aStandIn()
  expect(await people.phoneOf('phone-13900001234', 'oAnna')).toEqual({ ok: true, value: '13900001234' })
  expect(await people.phoneOf('phone-13900001234', 'oAnna')).toEqual({ ok: false, failure: 'codeRefused' })
  expect(await people.riskOf('oAnna', '203.0.113.1')).toBe(0)
  behaviors.set('risk:oAnna', 4)
  expect(await people.riskOf('oAnna', undefined)).toBe(4)
})

test.each([
  ['no network', async () => Promise.reject(new Error('offline'))],
  ['no JSON', async () => new Response('<html>')],
  ['an answer that says nothing', async () => Response.json({})],
  ['a busy WeChat', async () => Response.json({ errcode: -1, errmsg: 'system error' })],
])('%s makes WeChat silent, and nobody a risk', async (_, fetch) => {
  const people = createHttpPeople({ baseUrl: 'http://wechat.test', appid: 'wx0', secret: 's', now, fetch })
  expect(await people.openidOf('code-oAnna')).toEqual({ ok: false, failure: 'silent' })
  expect(await people.phoneOf('phone-13900001234', undefined)).toEqual({ ok: false, failure: 'silent' })
  expect(await people.riskOf('oAnna', undefined)).toBeUndefined()
})

test('inside a cloud function WeChat’s own channel is read in its own spelling, and what it throws is an answer', async () => {
  const people = createOpenapiPeople({
    openapi: {
      phonenumber: {
        getPhoneNumber: async ({ code }) => {
          if (code === 'used') throw Object.assign(new Error('used'), { errCode: 40029 })
          return { errCode: 0, phoneInfo: { purePhoneNumber: '13900001234' } }
        },
      },
      riskControl: { getUserRiskRank: async ({ openid }) => ({ errCode: 0, riskRank: openid === 'oAnna' ? 3 : 0 }) },
    },
  })
  expect(await people.phoneOf('fresh', undefined)).toEqual({ ok: true, value: '13900001234' })
  expect(await people.phoneOf('used', undefined)).toEqual({ ok: false, failure: 'codeRefused' })
  expect(await people.riskOf('oAnna', undefined)).toBe(3)
  expect(await people.openidOf('code-oAnna')).toEqual({ ok: false, failure: 'codeRefused' })
})

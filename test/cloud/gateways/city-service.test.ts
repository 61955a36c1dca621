import { createCityService } from '../../../src/cloud/gateways/wechat/city-service'
import { readCityService } from '../../../src/cloud/gateways/wechat/city-service-setting'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'
import { aPushWorld } from '../push/a-push-world'

const finished = {
  template: 'city-finished',
  resultPageStyle: 'style',
  fields: { first: 'stage', keyword1: 'number', keyword2: 'matter' },
} as const
const now = () => new Date('2026-11-23T01:00:00Z')

const aCityService = () => {
  const standIn = createWechatStandIn({ now })
  const service = createCityService({
    baseUrl: 'http://wechat.test',
    appid: 'wx-service',
    secret: 's',
    templates: { finished },
    now,
    fetch: async (input, init) => standIn.http.request(String(input), init),
  })
  return { ...standIn, service }
}

const message = {
  openid: 'o-1',
  template: finished,
  orderNumber: '0403-261123-0042',
  url: 'packages/resident',
  data: { first: { value: '请您确认' } },
}

test('progress of a matter goes out under the template that was allotted, without a subscription', async () => {
  const { service, messages } = aCityService()
  expect(await service.send(message)).toEqual({ sent: true })
  expect(messages).toMatchObject([{ openid: 'o-1', templateId: 'city-finished', data: message.data }])
})

test.each([
  [82020, 'notSubscribed', false],
  [82022, 'quota', false],
  [40003, 'refused', false],
  [-1, 'busy', true],
])('code %i means %s (again later: %s)', async (code, reason, retry) => {
  const { service, behaviors } = aCityService()
  behaviors.set('city o-1', code)
  expect(await service.send(message)).toEqual({ sent: false, reason, retry, code })
})

test('where it is granted it goes before what is used up by sending, and where it refuses the subscription is used', async () => {
  const { report, drain, tell, resident1, county, sentTo } = await aPushWorld()
  const { service, messages, behaviors } = aCityService()
  const { id } = await report()
  await tell(resident1, 'finished', id)
  await drain({ cityService: service })
  // One database of tests holds many counties, and whatever waits is sent.
  expect(messages.filter(({ openid }) => openid === `resident-1-${county}`)).toMatchObject([{ data: { first: { value: '请您确认' } } }])
  expect(sentTo('resident-1')).toEqual([])
  behaviors.set(`city resident-1-${county}`, 82023)
  await tell(resident1, 'finished', id)
  await drain({ cityService: service })
  expect(sentTo('resident-1')).toMatchObject([{ templateId: 'linli-finished' }])
})

test('its setting is checked at the start', () => {
  const shelf = {
    find: async () => undefined,
    reserve: async () => true,
    put: async () => {},
    release: async () => {},
    drop: async () => {},
  }
  const read = (setting: object) => readCityService({ WX_CITY_SERVICE: JSON.stringify(setting) }, { now, shelf }).cityService
  expect(readCityService({}, { now, shelf })).toEqual({})
  expect(read({ appid: 'wx', secret: 's', templates: { finished } })?.templates).toEqual({ finished })
  expect(() => read({ appid: 'wx', secret: 's', templates: { finish: finished } })).toThrow('WX_CITY_SERVICE')
  expect(() => read({ appid: 'wx', secret: 's', templates: { finished: { ...finished, fields: { first: 'name' } } } })).toThrow(
    'WX_CITY_SERVICE',
  )
})

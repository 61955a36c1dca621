import { createApp } from '../../../src/cloud/app'
import { readSms } from '../../../src/cloud/gateways/sms/sms-setting'
import { takesValue } from '../../../src/cloud/gateways/wechat/template-fields'
import { readWecom } from '../../../src/cloud/gateways/wecom/wecom-setting'
import { readTemplates } from '../../../src/cloud/operations/push/templates'
import { factsOf, pushData } from '../../../src/cloud/wording/push'

const read = (setting: unknown) => readTemplates(typeof setting === 'string' ? setting : JSON.stringify(setting), false)
const usual = { character_string1: 'number', thing2: 'matter', phrase3: 'stage', time4: 'due' }

test('the old form, ids alone, is still read, with the usual fields', () => {
  expect(read({ accepted: ['abc'] })).toEqual({ accepted: [{ id: 'abc', title: '受理通知', longTerm: false, fields: usual }] })
})

test('a template may name its title, its fields, and that it lasts', () => {
  const given = { id: 'abc', title: '办理进度', longTerm: true, fields: { thing1: 'category', time3: 'due' } }
  expect(read({ accepted: [given] })).toEqual({ accepted: [given] })
})

test.each<[string, unknown, string]>([
  ['no JSON', 'abc', '形式的 JSON'],
  ['a list', [], '形式的 JSON'],
  ['a flow that is none', { acepted: ['abc'] }, '没有“acepted”这种推送'],
  ['an id with a blank', { accepted: ['a b'] }, '模板号只能由字母'],
  ['a field of no known kind', { accepted: [{ id: 'a', fields: { site01: 'place', thing2: 'matter' } }] }, '“site01”不是微信模板的字段名'],
  ['a fact that is none', { accepted: [{ id: 'a', fields: { thing1: 'name', thing2: 'matter' } }] }, '“name”不认识'],
  ['a fact that the field cannot hold', { accepted: [{ id: 'a', fields: { phrase1: 'number', thing2: 'matter' } }] }, '放不下 number'],
  ['one field', { accepted: [{ id: 'a', fields: { thing1: 'matter' } }] }, '2 到 5 个字段'],
  ['one title twice', { accepted: [{ id: 'a', title: '进度' }], finished: [{ id: 'b', title: '进度' }] }, '标题都是“进度”'],
])('%s in WX_TEMPLATES is one clear sentence', (_, setting, sentence) => {
  expect(() => read(setting)).toThrow(sentence)
})

test('whatever a matter is called, each field is filled with what WeChat takes there', () => {
  const fields = { character_string1: 'number', thing2: 'matter', thing3: 'place', thing4: 'category', phrase5: 'stage' } as const
  for (const place of ['三栋门口', '很长很长很长很长很长很长很长很长很长很长的地方', '\n', ''])
    for (const category of [null, '路灯不亮']) {
      const told = { number: '0403-261123-0042', category, place, due: new Date('2026-11-24T10:00:00Z') }
      for (const [field, { value }] of Object.entries(pushData({ ...fields, time6: 'due' }, factsOf('accepted', told))))
        expect([field, value, takesValue(field, value)]).toEqual([field, value, true])
    }
})

const shelf = { find: async () => undefined, reserve: async () => true, put: async () => {}, release: async () => {}, drop: async () => {} }
const now = () => new Date()

test('企业微信 is all or nothing, and its robots stand by codes of areas', () => {
  const wecom = (env: Record<string, string>) => readWecom(env, { now, shelf }).wecom
  expect(wecom({})).toBeUndefined()
  expect(wecom({ WECOM_CORPID: 'ww', WECOM_SECRET: 's', WECOM_AGENTID: '1000002' })?.hasApp).toBe(true)
  expect(wecom({ WECOM_ROBOTS: '{"340403":"key"}' })?.hasRobot(['340403001', '340403'])).toBe(true)
  expect(() => wecom({ WECOM_CORPID: 'ww' })).toThrow('要么都设置')
  expect(() => wecom({ WECOM_CORPID: 'ww', WECOM_SECRET: 's', WECOM_AGENTID: 'x' })).toThrow('应是一个数字')
  expect(() => wecom({ WECOM_ROBOTS: '{"田家庵":"key"}' })).toThrow('WECOM_ROBOTS')
})

test('短信 is all or nothing, and its templates stand by flow', () => {
  const all = { SMS_SECRET_ID: 'a', SMS_SECRET_KEY: 'b', SMS_APP_ID: 'c', SMS_SIGN: 'd' }
  expect(readSms({}, now)).toEqual({})
  expect(readSms({ ...all, SMS_TEMPLATES: '{"finished":"1001"}' }, now).sms?.templates).toEqual({ finished: '1001' })
  expect(() => readSms(all, now)).toThrow('要么都设置')
  expect(() => readSms({ ...all, SMS_TEMPLATES: '{"other":"1001"}' }, now)).toThrow('SMS_TEMPLATES')
})

test('quiet hours that are none stop the start with a sentence', () => {
  const start = (PUSH_QUIET_HOURS: string) =>
    createApp({ poolSize: 1, dataFolder: '/nowhere', uploads: 'form' }, {
      TARO_ENV: 'h5',
      LINLI_DEVELOPMENT: '1',
      PUSH_QUIET_HOURS,
    } as NodeJS.ProcessEnv)
  expect(() => start('nine to seven')).toThrow('PUSH_QUIET_HOURS')
  expect(start('22:00-06:30').quietHours).toEqual({ from: 1_320, to: 390 })
  expect(start('off').quietHours).toBeUndefined()
})

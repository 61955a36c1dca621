import { createSmsStandIn } from '../../../src/cloud/gateways/sms/stand-in'
import { tc3Authorization } from '../../../src/cloud/gateways/sms/tc3-signature'
import { createTencentSms } from '../../../src/cloud/gateways/sms/tencent-sms'

const now = () => new Date('2026-11-23T01:00:00Z')
const message = { phone: '13800000001', templateId: '1001', parameters: ['0403-261123-0042'], context: 'entry' }

const anSms = (change: Partial<Parameters<typeof createTencentSms>[0]> = {}) => {
  const standIn = createSmsStandIn({ secretId: 'id', secretKey: 'key', now })
  const sms = createTencentSms({
    baseUrl: 'http://sms.test',
    region: 'ap-guangzhou',
    secretId: 'id',
    secretKey: 'key',
    appId: '1400006666',
    sign: '邻里',
    templates: { finished: '1001' },
    now,
    fetch: async (input, init) => standIn.http.request(new URL(String(input)).href, init),
    ...change,
  })
  return { ...standIn, sms }
}

test('the signature is the one of the example in the provider’s documentation', () => {
  const body = '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'
  const signed = tc3Authorization({
    secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
    secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
    service: 'cvm',
    host: 'cvm.tencentcloudapi.com',
    contentType: 'application/json; charset=utf-8',
    body,
    timestamp: 1_551_113_065,
  })
  expect(signed).toBe(
    'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
  )
})

test('a message goes to a number of this country under the template, and says no more than it is given', async () => {
  const { sms, messages } = anSms()
  expect(await sms.send(message)).toEqual({ sent: true })
  expect(messages).toEqual([{ phone: '+8613800000001', templateId: '1001', parameters: ['0403-261123-0042'] }])
})

test('a wrong key and a wrong clock are refused by the provider, and wait for a person', async () => {
  const token = { sent: false, reason: 'token', retry: true, code: undefined }
  expect(await anSms({ secretKey: 'other' }).sms.send(message)).toEqual(token)
  expect(await anSms({ now: () => new Date('2026-11-23T02:00:00Z') }).sms.send(message)).toEqual(token)
})

test.each([
  ['LimitExceeded.PhoneNumberDailyLimit', 'quota', false],
  ['LimitExceeded.DeliveryFrequencyLimit', 'quota', true],
  ['FailedOperation.ContainSensitiveWord', 'sensitive', false],
  ['FailedOperation.PhoneNumberInBlacklist', 'notSubscribed', false],
  ['InternalError.Timeout', 'busy', true],
  ['UnsupportedOperation', 'refused', false],
])('%s means %s (again later: %s)', async (code, reason, retry) => {
  const { sms, behaviors, messages } = anSms()
  behaviors.set('+8613800000001', code)
  expect(await sms.send(message)).toMatchObject({ sent: false, reason, retry })
  expect(messages).toEqual([])
})

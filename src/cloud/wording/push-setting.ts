/** What whoever starts the program reads when the pushes are not set right. */
export const pushSettingWording = {
  form: 'WX_TEMPLATES 不是 {"流程": [{"id": "模板号", "title": "模板标题", "fields": {"thing2": "matter"}}]} 形式的 JSON（也可以只写 {"流程": ["模板号"]}）。',
  flow: (flow: string, known: readonly string[]) => `WX_TEMPLATES：没有“${flow}”这种推送，可以写的有 ${known.join('、')}。`,
  id: (flow: string) => `WX_TEMPLATES 的 ${flow}：模板号只能由字母、数字、- 和 _ 组成，最多 64 个。`,
  kind: (flow: string, field: string) =>
    `WX_TEMPLATES 的 ${flow}：“${field}”不是微信模板的字段名，应像 thing2、phrase3 这样，种类后面跟编号。`,
  fact: (flow: string, field: string, fact: string, known: readonly string[]) =>
    `WX_TEMPLATES 的 ${flow}：字段 ${field} 要填的“${fact}”不认识，可以写的有 ${known.join('、')}。`,
  unfit: (flow: string, field: string, fact: string) => `WX_TEMPLATES 的 ${flow}：字段 ${field} 放不下 ${fact}，微信会拒收。`,
  count: (flow: string) => `WX_TEMPLATES 的 ${flow}：一个模板要有 2 到 5 个字段。`,
  title: (title: string) => `WX_TEMPLATES：有两个模板的标题都是“${title}”，一次询问里标题相同的会被微信丢掉。`,
  quietHours: 'PUSH_QUIET_HOURS 应像 21:00-07:00 这样写，或写 off。',
  cityService:
    'WX_CITY_SERVICE 不是 {"appid": "服务号", "secret": "…", "templates": {"流程": {"template": "…", "resultPageStyle": "…", "fields": {"first": "matter"}}}} 形式的 JSON。',
  wecom: 'WECOM_CORPID、WECOM_SECRET、WECOM_AGENTID 要么都设置，要么都不设置。',
  wecomAgent: 'WECOM_AGENTID 应是一个数字。',
  robots: 'WECOM_ROBOTS 不是 {"区划代码": "机器人的 key"} 形式的 JSON，区划代码为 6、9 或 12 位数字。',
  sms: 'SMS_SECRET_ID、SMS_SECRET_KEY、SMS_APP_ID、SMS_SIGN、SMS_TEMPLATES 要么都设置，要么都不设置。',
  smsTemplates: 'SMS_TEMPLATES 不是 {"流程": "短信模板号"} 形式的 JSON。',
} as const

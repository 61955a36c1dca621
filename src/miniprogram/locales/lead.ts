import type { Lead } from '../../contract/lead'

export const leadWords = {
  title: '这类线索请直接报警',
  lead: {
    fraud: '听起来像是诈骗。越早打电话，越可能把钱拦下来。',
    gang: '听起来像是涉黑涉恶、涉赌涉毒的线索。为了您的安全，请直接告诉公安。',
  } satisfies Record<Lead, string>,
  notKept: '您刚才写的没有交上来，手机里也不留，这里不收这类线索。',
  site: '也可以上网举报',
  siteName: '全国扫黑办12337举报平台',
  siteAddress: 'www.12337.gov.cn',
  numbers: {
    fraud: [
      { id: 'fraud', name: '反诈劝阻', phone: '96110' },
      { id: 'police', name: '报警', phone: '110' },
    ],
    gang: [{ id: 'police', name: '报警', phone: '110' }],
  } satisfies Record<Lead, readonly { id: string; name: string; phone: string }[]>,
  otherwise: '不是这类事，继续写',
  leave: '不写了，都去掉',
} as const

import type { ReportKind } from '../../contract/report'

export const kindChoiceWords = {
  title: '您想要什么',
  sheet: '您想要什么？',
  notes: {
    help: '东西坏了、家里有难处，请人来办',
    inquiry: '问政策、问怎么办，三个工作日内答复',
    complaint: '对服务、收费、施工不满意',
    tipOff: '告诉我们有人违规',
    suggestion: '给社区、给城市出主意，会答复采不采纳',
    errand: '请人帮着办：养老认证、领补贴、交费、学用手机和洗衣机',
    praise: '谢谢帮过您的人，直接带到，不用办。谢单位的，写上单位名字',
  } satisfies Record<ReportKind, string>,
  visit: '什么时候上门方便',
  visitNone: '什么时候都行',
  sendPraise: '把感谢带到',
} as const

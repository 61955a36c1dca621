import type { ReportView } from '../../contract/report'

/** 来源: from where a matter came in. */
export const sourceNames: Readonly<Record<NonNullable<ReportView['source']>, string>> = {
  miniProgram: '小程序',
  phone: '电话',
  visit: '来访',
  hotline12345: '12345',
  police110: '110',
  website: '政府网站',
  officialAccount: '公众号',
  serviceNet: '政务服务网',
  wanShiTong: '皖事通',
  eGovernance: 'E治理',
  petition: '信访',
  patrol: '巡查发现',
}

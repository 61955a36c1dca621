/** 来源: by which way a matter reached the city. */
export const reportSources = [
  'miniProgram',
  'phone',
  'visit',
  'hotline12345',
  'police110',
  'website',
  'officialAccount',
  'serviceNet',
  'wanShiTong',
  'eGovernance',
  'petition',
] as const
export type ReportSource = (typeof reportSources)[number]

/** What a person at a desk enters for somebody else; a resident's own report comes from the mini-program alone. */
export const enteredSources = reportSources.filter((source) => source !== 'miniProgram') as readonly Exclude<ReportSource, 'miniProgram'>[]

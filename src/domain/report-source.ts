/** 来源: by which way a matter reached the city; 巡查发现 is what a grid worker saw, and nobody waits for an answer to it. */
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
  'patrol',
] as const
export type ReportSource = (typeof reportSources)[number]

const notEntered = ['miniProgram', 'patrol'] as const
type NotEntered = (typeof notEntered)[number]

/** What a person at a desk enters for somebody else; a resident's own report and a worker's own find come from the program itself. */
export const enteredSources = reportSources.filter((source) => !notEntered.some((each) => each === source)) as readonly Exclude<
  ReportSource,
  NotEntered
>[]

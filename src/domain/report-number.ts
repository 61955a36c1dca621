/** What a report's number is made of: its county, the day it was filed, and its place in that county's day. */
export interface ReportNumber {
  readonly county: number
  /** 'YYYY-MM-DD'. */
  readonly day: string
  readonly sequence: number
}

/** 0403-261123-0042, short enough to read over the phone; from the ten thousandth report of a day on, the last part grows. */
export const formatReportNumber = ({ county, day, sequence }: ReportNumber): string =>
  `${String(county).slice(-4)}-${day.replaceAll('-', '').slice(-6)}-${String(sequence).padStart(4, '0')}`

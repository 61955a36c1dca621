/** What a report's number is made of: its county, the day it was filed, and its place in that county's day. */
export interface ReportNumber {
  readonly county: number
  /** 'YYYY-MM-DD'. */
  readonly day: string
  readonly sequence: number
}

// 安徽: people read the number over the phone, so the province's two digits and the century are left out.
const province = '34'
const century = '20'

/** 0403-261123-0042; from the ten thousandth report of a day on, the last part grows. */
export const formatReportNumber = ({ county, day, sequence }: ReportNumber): string =>
  `${String(county).slice(-4)}-${day.replaceAll('-', '').slice(-6)}-${String(sequence).padStart(4, '0')}`

/** Reads a number as it was printed; `undefined` is none. */
export const parseReportNumber = (text: string): ReportNumber | undefined => {
  const [, county, year, month, date, sequence] = /^(\d{4})-(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])-(\d{4,9})$/.exec(text) ?? []
  if (county === undefined || sequence === undefined) return undefined
  return { county: Number(province + county), day: `${century}${year}-${month}-${date}`, sequence: Number(sequence) }
}

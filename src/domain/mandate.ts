import type { ReportAction } from './report-action'

/** 交办单: for how many days its link is good; a new one ends the one before. */
export const mandateDays = 60

/** What a unit that does not use the program does by its 交办单, and the center records for it. */
export const mandateActions = [
  'sign',
  'contact',
  'note',
  'finish',
  'sendBack',
  'contest',
  'askToExtend',
  'answerWhistle',
  'finishPart',
] as const satisfies readonly ReportAction[]
export type MandateAction = (typeof mandateActions)[number]

/** Its number: that of the matter, and which of its 交办单 it is. */
export const mandateNumber = (matter: string, sequence: number): string => `${matter}-J${sequence}`

/** The county stands before the secret, so that it is looked for in one place; 32 signs are all that a mini-program code holds. */
export const mandateCode = (county: number, secret: string): string => `${county}.${secret}`
export const countyOfMandate = (code: string): number | undefined => {
  const county = /^(\d{6})\.[\w-]{22}$/.exec(code)?.[1]
  return county === undefined ? undefined : Number(county)
}

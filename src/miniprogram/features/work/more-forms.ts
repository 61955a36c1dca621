import type { ReportView } from '../../../contract/report'
import type { Step } from '../../../contract/report-step'
import { moreWords } from '../../locales/more-steps'
import { draftableAs } from './as-draft'

/** What staff do beside the everyday steps; each form is the list of its fields. */
export const moreForms = {
  inspect: ['words'],
  reportFinding: ['words'],
  askMore: ['words'],
  dispatch: ['unit', 'units', 'note'],
  adjudicate: ['unit', 'units', 'words'],
  blowWhistle: ['whistleReason', 'lead', 'units', 'approver', 'words'],
  approveWhistle: ['agreedBy'],
  answerWhistle: ['with', 'measure', 'days'],
  finishPart: ['words'],
  releaseUnit: ['called', 'words'],
  rateUnits: ['ratings'],
  assign: ['colleague'],
  revoke: [],
  contest: ['returnReason', 'owner', 'words'],
  verify: [],
  redo: ['words'],
  merge: ['into', 'words'],
  unmerge: ['words'],
  reject: ['rejectReason', 'words'],
  askToVoid: ['voidReason', 'words'],
  answerSupervision: ['words'],
  supervise: ['level', 'days', 'words'],
  escalate: ['words'],
  flagDanger: ['words'],
  transferTo12345: ['number', 'words'],
  transferToPolice: ['numberMaybe', 'words'],
  transferToPetition: ['number', 'words'],
  comeBack: ['words'],
  reopen: ['words'],
  hide: ['words'],
  askExemption: ['words'],
  supportExemption: ['words'],
  grantExemption: ['words'],
  refuseExemption: ['words'],
} as const satisfies Partial<Record<Step['action'], readonly string[]>>
export type MoreForm = keyof typeof moreForms
export type MoreField = (typeof moreForms)[MoreForm][number]

export type MoreDraft = {
  words: string
  reason?: Step['reason']
  unit?: string
  units: readonly string[]
  colleague?: string
  owner: string
  approver: string
  number: string
  level?: string
  days?: string
  with: string
  ratings?: Readonly<Record<string, 'good' | 'fair' | 'poor'>>
}

export const emptyMore: MoreDraft = { words: '', units: [], owner: '', approver: '', number: '', with: '' }

const isMoreForm = (action: string): action is MoreForm => Object.hasOwn(moreForms, action)

/** Those open now, in the order of the table; what this version does not know is not offered. */
export const openMoreForms = (report: ReportView): MoreForm[] =>
  (Object.keys(moreForms) as string[]).filter((form): form is MoreForm => isMoreForm(form) && isOpenHere(report, form))

const isOpenHere = (report: ReportView, form: string) =>
  (report.actions as string[]).includes(form) || draftableAs(report, form) !== undefined

const lacks: Readonly<Record<MoreField, (draft: MoreDraft) => boolean>> = {
  words: ({ words }) => words.trim() === '',
  measure: ({ words }) => words.trim() === '',
  note: () => false,
  returnReason: ({ reason }) => !reason,
  rejectReason: ({ reason }) => !reason,
  voidReason: ({ reason }) => !reason,
  whistleReason: ({ reason }) => !reason,
  unit: ({ unit }) => !unit,
  lead: () => false,
  called: ({ unit }) => !unit,
  ratings: ({ ratings = {} }) => Object.keys(ratings).length === 0,
  units: () => false,
  colleague: ({ colleague }) => !colleague,
  owner: ({ owner }) => owner.trim() === '',
  approver: ({ reason, approver }) => reason !== 'emergency' && approver.trim() === '',
  agreedBy: (draft) => draft.approver.trim() === '',
  number: ({ number }) => number.trim() === '',
  numberMaybe: () => false,
  into: ({ number }) => number.trim() === '',
  level: ({ level }) => !level,
  days: ({ days }) => !days,
  with: (draft) => draft.with.trim() === '',
}

/** What is still to be filled in, as a sentence. */
export const missingInMore = (form: MoreForm, draft: MoreDraft): string | undefined => {
  const missing = (moreForms[form] as readonly MoreField[]).find((field) => lacks[field](draft))
  return missing && moreWords.need[missing]
}

type Given = Omit<Partial<Step>, 'id' | 'action'>

const chosen = ({ unit }: MoreDraft): Given => (unit ? { unit } : {})
const because = ({ reason }: MoreDraft): Given => (reason ? { reason } : {})
const said = ({ words }: MoreDraft): Given => (words.trim() ? { words: words.trim() } : {})
const numbered = ({ number }: MoreDraft): Given => (number.trim() ? { external: number.trim() } : {})

const dayMs = 86_400_000

/** What each field adds to the step. */
const given: Readonly<Record<MoreField, (draft: MoreDraft, nowMs: number) => Given>> = {
  words: said,
  note: said,
  measure: ({ words, with: who, days = '1' }, nowMs) => ({
    answer: { with: who.trim(), measure: words.trim(), until: new Date(nowMs + Number(days) * dayMs).toISOString() },
  }),
  with: () => ({}),
  days: ({ days }) => (days ? { days: Number(days) } : {}),
  returnReason: because,
  rejectReason: because,
  voidReason: because,
  whistleReason: because,
  unit: chosen,
  lead: chosen,
  called: chosen,
  ratings: ({ ratings = {} }) => ({ ratings: Object.entries(ratings).map(([unit, rating]) => ({ unit, rating })) }),
  units: ({ unit, units }) => (units.length > 0 ? { units: units.filter((each) => each !== unit) } : {}),
  colleague: ({ colleague }) => (colleague ? { colleague } : {}),
  owner: ({ owner }) => ({ owner: owner.trim() }),
  approver: ({ approver }) => (approver.trim() ? { approver: approver.trim() } : {}),
  agreedBy: ({ approver }) => ({ approver: approver.trim() }),
  number: numbered,
  numberMaybe: numbered,
  into: ({ number }) => ({ into: number.trim() }),
  level: ({ level }) => (level ? { level: Number(level) as 1 | 2 | 3 } : {}),
}

/** The step of a form; what its fields do not ask for is not sent. */
export const moreStep = (form: MoreForm, draft: MoreDraft, nowMs: number): Omit<Step, 'id'> =>
  Object.assign({ action: form }, ...(moreForms[form] as readonly MoreField[]).map((field) => given[field](draft, nowMs)))

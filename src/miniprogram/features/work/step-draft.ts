import type { ReportView } from '../../../contract/report'
import type { Step } from '../../../contract/report-step'
import { stepWords } from '../../locales/steps'
import type { StripPhoto } from '../../ui/photo-thumb'
import { draftableAs } from './as-draft'

/** What is filled in before it is sent; accepting needs nothing filled in. */
export type StepForm = 'contact' | 'note' | 'finish' | 'onSpot' | 'sendBack' | 'passOn' | 'askToExtend' | 'askToSuspend' | CenterForm
/** What the center answers to what was asked of it, and what it hears when it calls back. */
export type CenterForm = 'extend' | 'suspend' | 'void' | 'decline' | 'callBackSettled' | 'callBackDisputed'

export type StepDraft = {
  words: string
  shown: boolean
  reason: Step['reason']
  /** 建议归属, which a unit names. */
  owner: string
  cause: Step['cause']
  days: Step['days']
  share: Step['share']
  colleague: Step['colleague']
  result: Step['result']
  process: Step['process']
  ticked: readonly string[]
}

/** A step before it has its id. */
export type NewStep = Omit<Step, 'id'>

export const emptyDraft: StepDraft = {
  words: '',
  shown: false,
  reason: undefined,
  owner: '',
  cause: undefined,
  days: undefined,
  share: undefined,
  colleague: undefined,
  result: undefined,
  process: undefined,
  ticked: [],
}

export const formsWithAnswer: readonly StepForm[] = ['finish', 'onSpot']

/** As the cloud decides. */
export const isOpen = (report: ReportView, form: StepForm) =>
  form === 'onSpot' ? report.onSpot : report.actions.includes(form) || draftableAs(report, form) !== undefined

type Checked = { draft: StepDraft; report: ReportView; photos: readonly StripPhoto[] }

const answerMissing = ({ draft, report, photos }: Checked): string | undefined => {
  if (draft.words.trim() === '') return stepWords.needAnswer
  if (report.closingConditions.some((condition) => !draft.ticked.includes(condition))) return stepWords.needConditions
  if (report.afterPhoto && photos.length === 0) return stepWords.needPhoto
  return photos.some(({ state }) => state !== 'ready') ? stepWords.needUpload : undefined
}

/** Whether a unit has it. */
export const isUnits = ({ holder }: ReportView): boolean => holder?.kind === 'unit'

const saidNothing = (words: string) => words.trim() === ''

const answerToRequest = ({ draft }: Checked) => (saidNothing(draft.words) ? stepWords.needWords : undefined)

/** The first thing that is still missing, in the order of the screen. */
export const missingIn: Readonly<Record<StepForm, (checked: Checked) => string | undefined>> = {
  contact: () => undefined,
  note: ({ draft }) => (draft.words.trim() === '' ? stepWords.needWords : undefined),
  finish: answerMissing,
  onSpot: answerMissing,
  sendBack: ({ draft, report }) => {
    if (!draft.reason) return stepWords.needReason
    return isUnits(report) && draft.owner.trim() === '' ? stepWords.needOwner : undefined
  },
  askToExtend: ({ draft }) => {
    if (!draft.share) return stepWords.needTime
    return saidNothing(draft.words) ? stepWords.needWhy : undefined
  },
  askToSuspend: ({ draft }) => {
    if (!draft.cause) return stepWords.needCause
    if (!draft.days) return stepWords.needTime
    return saidNothing(draft.words) ? stepWords.needWhy : undefined
  },
  extend: answerToRequest,
  suspend: answerToRequest,
  void: answerToRequest,
  decline: answerToRequest,
  passOn: ({ draft }) => (draft.colleague ? undefined : stepWords.needColleague),
  callBackSettled: ({ draft }) => (draft.result && draft.process ? undefined : stepWords.needRatings),
  callBackDisputed: answerToRequest,
}

const said = ({ words }: StepDraft) => (words.trim() === '' ? {} : { words: words.trim() })

type ToSteps = (draft: StepDraft, photos: readonly StripPhoto[]) => NewStep[]

const finishing = (draft: StepDraft, photos: readonly StripPhoto[]): NewStep => ({
  action: 'finish',
  ...said(draft),
  conditions: [...draft.ticked],
  attachments: photos.map(({ id }) => id),
})

/** 到场办好了 is three steps in one call; every other form is one. */
export const stepsOf: Readonly<Record<StepForm, ToSteps>> = {
  contact: (draft) => [{ action: 'contact', ...said(draft), shown: draft.shown }],
  note: (draft) => [{ action: 'note', ...said(draft), shown: draft.shown }],
  finish: (draft, photos) => [finishing(draft, photos)],
  onSpot: (draft, photos) => [{ action: 'accept' }, { action: 'contact' }, finishing(draft, photos)],
  sendBack: (draft) => [
    {
      action: 'sendBack',
      ...said(draft),
      ...(draft.reason && { reason: draft.reason }),
      ...(draft.owner.trim() && { owner: draft.owner.trim() }),
    },
  ],
  askToExtend: (draft) => [{ action: 'askToExtend', ...said(draft), ...(draft.share && { share: draft.share }) }],
  askToSuspend: (draft) => [
    { action: 'askToSuspend', ...said(draft), ...(draft.cause && { cause: draft.cause }), ...(draft.days && { days: draft.days }) },
  ],
  extend: (draft) => [{ action: 'extend', ...said(draft) }],
  suspend: (draft) => [{ action: 'suspend', ...said(draft) }],
  void: (draft) => [{ action: 'void', ...said(draft) }],
  decline: (draft) => [{ action: 'decline', ...said(draft) }],
  passOn: (draft) => [{ action: 'passOn', ...said(draft), ...(draft.colleague && { colleague: draft.colleague }) }],
  callBackSettled: (draft) => [
    {
      action: 'callBackSettled',
      ...said(draft),
      ...(draft.result && { result: draft.result }),
      ...(draft.process && { process: draft.process }),
    },
  ],
  callBackDisputed: (draft) => [{ action: 'callBackDisputed', ...said(draft) }],
}

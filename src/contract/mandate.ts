import * as z from 'zod/mini'
import { mandateActions } from '../domain/mandate'
import { BeginUpload, FinalizeUpload } from './photo'
import { ReportKey, ReportView } from './report'
import { Step } from './report-step'
import { Id, Moment } from './words'

/** 交办单 for a unit that has the matter, or was called to it; the lead's where none is named. */
export const PrintMandate = z.extend(ReportKey, { unit: z.optional(Id) })
export type PrintMandate = z.infer<typeof PrintMandate>

const MandateCode = z.string().check(z.maxLength(40))

export const Mandate = z.object({
  id: Id,
  number: z.string(),
  unit: Id,
  unitName: z.string(),
  printedAt: Moment,
  until: Moment,
  openedAt: z.nullable(Moment),
  /** Taken back, or a newer one was printed. */
  revokedAt: z.nullable(Moment),
})
export type Mandate = z.infer<typeof Mandate>

export const PrintedMandate = z.extend(Mandate, {
  /** Shown once: only its hash is kept. */
  code: z.string(),
  /** None where nobody has said under which address the program is reached. */
  link: z.nullable(z.string()),
  file: z.object({ name: z.string(), mime: z.string(), content: z.string() }),
})
export type PrintedMandate = z.infer<typeof PrintedMandate>

export const MandateKey = z.object({ county: z.int(), id: Id })

const Steps = z.array(Step).check(z.minLength(1), z.maxLength(2))

/** 代记: what the unit answered on paper, with a photo of that paper. */
export const RecordMandate = z.extend(MandateKey, { revision: z.int(), steps: Steps })
export type RecordMandate = z.infer<typeof RecordMandate>

export const OpenMandate = z.object({ code: MandateCode })
export const ActByMandate = z.object({ code: MandateCode, revision: z.int(), steps: Steps })
export type ActByMandate = z.infer<typeof ActByMandate>
export const BeginByMandate = z.extend(z.omit(BeginUpload, { county: true }), { code: MandateCode })
export const FinalizeByMandate = z.extend(z.omit(FinalizeUpload, { county: true }), { code: MandateCode })
export type BeginByMandate = z.infer<typeof BeginByMandate>
export type FinalizeByMandate = z.infer<typeof FinalizeByMandate>

/** What a unit needs to do its part, and nothing else: no names, no numbers of people, nobody else's words. */
export const MandateView = z.extend(
  z.pick(ReportView, {
    county: true,
    id: true,
    status: true,
    words: true,
    categoryName: true,
    placeWords: true,
    submittedAt: true,
    due: true,
    dueProvisional: true,
    revision: true,
    closingConditions: true,
    afterPhoto: true,
  }),
  {
    number: z.string(),
    matterNumber: z.string(),
    unitName: z.string(),
    until: Moment,
    actions: z.array(z.enum(mandateActions)),
    /** What the unit itself has said so far. */
    said: z.array(z.object({ event: z.string(), at: Moment, words: z.nullable(z.string()) })),
  },
)
export type MandateView = z.infer<typeof MandateView>

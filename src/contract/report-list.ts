import * as z from 'zod/mini'
import { queueFilters } from '../domain/report-queue'
import { RoleName } from './person'
import { ReportSummary } from './report'
import { CountyCode, Id } from './words'

export const PageOf = z.object({ after: z.optional(z.string().check(z.maxLength(120))), role: z.optional(RoleName) })

export const ReportPage = z.object({ reports: z.array(ReportSummary), next: z.nullable(z.string()) })

export type ReportPage = z.infer<typeof ReportPage>

/** The id is made once on the phone: a lost answer asked for again is one call. */
export const CallReporter = z.object({ county: CountyCode, id: Id, call: Id })

export const ReporterPhone = z.object({ phone: z.string() })

export const QueueOf = z.extend(PageOf, { filter: z.optional(z.enum(queueFilters)) })

export type QueueFilter = NonNullable<z.infer<typeof QueueOf>['filter']>

export const QueuePage = z.extend(ReportPage, {
  /** How many there are of each; on the first page only. */
  counts: z.nullable(z.record(z.enum(queueFilters), z.int())),
})

export type QueuePage = z.infer<typeof QueuePage>

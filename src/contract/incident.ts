import * as z from 'zod/mini'
import { incidentAnswers, incidentKinds } from '../domain/incident'
import { GivenPlace } from './place'
import { CountyCode, GridCode, Id, Moment, Printable, ShortWords } from './words'

export const IncidentKind = z.enum(incidentKinds)
export type IncidentKind = z.infer<typeof IncidentKind>

/** 停水、停电、施工, as everybody who lives there may read it. */
export const Incident = z.object({
  county: z.int(),
  id: Id,
  kind: IncidentKind,
  reason: z.string(),
  /** In whose name it was published. */
  by: z.string(),
  places: z.array(z.string()),
  startsAt: Moment,
  expectedEnd: Moment,
  endedAt: z.nullable(Moment),
  followers: z.int(),
  following: z.boolean(),
  answer: z.nullable(z.enum(incidentAnswers)),
})
export type Incident = z.infer<typeof Incident>

export const IncidentsAt = z.object({ place: GivenPlace, category: z.nullable(z.string().check(z.regex(/^\d{4}$/))) })
export type IncidentsAt = z.infer<typeof IncidentsAt>

export const IncidentKey = z.object({ county: CountyCode, id: Id })
export type IncidentKey = z.infer<typeof IncidentKey>

export const AnswerIncident = z.extend(IncidentKey, { answer: z.enum(incidentAnswers) })
export type AnswerIncident = z.infer<typeof AnswerIncident>

/** A grid, or an estate of it, or one building of that estate. */
const Area = z.object({ grid: GridCode, estate: z.nullable(Id), building: z.nullable(ShortWords) })

export const PublishIncident = z.object({
  /** Made once: a second tap is no second incident. */
  id: Id,
  kind: IncidentKind,
  reason: z.string().check(Printable, z.trim(), z.minLength(1), z.maxLength(200)),
  areas: z.array(Area).check(z.minLength(1), z.maxLength(200)),
  startsAt: Moment,
  expectedEnd: Moment,
})
export type PublishIncident = z.infer<typeof PublishIncident>

/** A later or an earlier end is expected; where it had been said to be over, it is not. */
export const ReviseIncident = z.extend(IncidentKey, { expectedEnd: Moment })
export type ReviseIncident = z.infer<typeof ReviseIncident>

/** The same for those who published it: what the followers say. */
export const PublishedIncident = z.extend(Incident, { saidOver: z.int(), saidNotOver: z.int() })
export type PublishedIncident = z.infer<typeof PublishedIncident>

import * as z from 'zod/mini'
import { reportStatuses } from '../domain/report-status'
import { GivenPlace } from './place'
import { CountyCode, Id, Moment, Words } from './words'

const CategoryCode = z.string().check(z.regex(/^\d{4}$/))

export const NearbyOf = z.object({ place: GivenPlace, category: CategoryCode, words: Words })
export type NearbyOf = z.infer<typeof NearbyOf>

/** A matter as its neighbors may know it: nobody's words, pictures or name. */
export const NearbyMatter = z.object({
  county: z.int(),
  id: Id,
  categoryName: z.string(),
  /** Down to the building, and no further. */
  place: z.string(),
  /** In steps of fifty; none where it is not known. */
  meters: z.nullable(z.int()),
  since: Moment,
  /** Whoever reported it and all who joined. */
  people: z.int(),
  status: z.enum(reportStatuses),
  /** What it is to whoever asks: their own, one they have joined, or neither. */
  part: z.nullable(z.enum(['reporter', 'joiner'])),
})
export type NearbyMatter = z.infer<typeof NearbyMatter>

/** 我也遇到, with what was written and photographed on the way there; nobody needs to have written anything. */
export const JoinReport = z.object({
  county: CountyCode,
  id: Id,
  /** Made once on the phone: a second tap is no second joining. */
  join: Id,
  place: z.nullable(GivenPlace),
  words: Words,
  attachments: z.array(Id).check(z.maxLength(10)),
})
export type JoinReport = z.infer<typeof JoinReport>

const LinkedMatter = z.object({ county: z.int(), id: Id, number: z.string(), status: z.enum(reportStatuses) })

/** 并单, for those who work on a matter: what it is merged with, both ways, and what may be the same. */
export const MatterLinks = z.object({
  /** The one that speaks for it, or those it speaks for. */
  linked: z.array(z.extend(LinkedMatter, { isMaster: z.boolean() })),
  candidates: z.array(
    z.extend(LinkedMatter, { words: z.string(), placeWords: z.string(), meters: z.nullable(z.int()), since: Moment, people: z.int() }),
  ),
})
export type MatterLinks = z.infer<typeof MatterLinks>

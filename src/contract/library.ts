import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { libraryStates } from '../domain/library'
import { CountyCode, Id, Moment, Printable } from './words'

const Key = z.object({ county: CountyCode, id: Id })
const Text = (longest: number) => z.string().check(Printable, z.trim(), z.minLength(10), z.maxLength(longest))

/** 公开问答的一条, as everybody may read it: rewritten and signed by the adviser. */
export const LibraryItem = z.extend(Key, {
  category: z.string(),
  question: z.string(),
  answer: z.string(),
  signed: z.string(),
  at: Moment,
})
export type LibraryItem = z.infer<typeof LibraryItem>
export const SearchLibrary = z.object({ words: z.optional(z.string().check(Printable, z.trim(), z.maxLength(40))) })
export type SearchLibrary = z.infer<typeof SearchLibrary>

/** 申请公开 of an answered consultation, in the adviser's own new words. */
export const RequestLibrary = z.object({ id: Id, county: CountyCode, consultation: Id, question: Text(500), answer: Text(2_000) })
export type RequestLibrary = z.infer<typeof RequestLibrary>
/** With what was taken out of it by rule; nobody else has agreed yet. */
export const LibraryDraft = z.extend(LibraryItem, { state: z.enum(libraryStates) })
export type LibraryDraft = z.infer<typeof LibraryDraft>

export const ReviewLibrary = z.extend(Key, { approve: z.boolean() })
export type ReviewLibrary = z.infer<typeof ReviewLibrary>
/** 单独同意, after the preview; taken back whenever one likes. */
export const DecideLibrary = z.extend(Key, { action: z.enum(['consent', 'decline', 'withdraw']) })
export type DecideLibrary = z.infer<typeof DecideLibrary>

/** 公开问答: off until the city sets it. */
export const libraryProcedures = {
  library: {
    search: oc.input(SearchLibrary).output(z.array(LibraryItem)),
    view: oc.input(Key).output(LibraryItem),
    request: oc.input(RequestLibrary).output(LibraryDraft),
    desk: oc.output(z.array(LibraryDraft)),
    review: oc.input(ReviewLibrary).output(z.object({})),
    own: oc.output(z.array(LibraryDraft)),
    decide: oc.input(DecideLibrary).output(z.object({})),
  },
}

import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { doubtKinds } from '../domain/identifying-left'
import { libraryStates } from '../domain/library'
import { CitedArticle } from './consultation'
import { CountyCode, Id, Moment, Printable } from './words'

const Key = z.object({ county: CountyCode, id: Id })
const Text = (longest: number) => z.string().check(Printable, z.trim(), z.minLength(10), z.maxLength(longest))

/** 公开问答的一条, as everybody may read it: rewritten and signed by the adviser. */
export const LibraryItem = z.extend(Key, {
  category: z.string(),
  question: z.string(),
  answer: z.string(),
  signed: z.string(),
  /** 依据的法条. */
  cited: z.optional(z.array(CitedArticle)),
  at: Moment,
})
export type LibraryItem = z.infer<typeof LibraryItem>
export const SearchLibrary = z.object({ words: z.optional(z.string().check(Printable, z.trim(), z.maxLength(40))) })
export type SearchLibrary = z.infer<typeof SearchLibrary>

/** 申请公开 of an answered consultation, in the adviser's own new words. */
export const RequestLibrary = z.object({ id: Id, county: CountyCode, consultation: Id, question: Text(500), answer: Text(2_000) })
export type RequestLibrary = z.infer<typeof RequestLibrary>
/** What no rule can tell, and a person should look at. */
const Doubt = z.object({ kind: z.enum(doubtKinds), found: z.string() })
export type Doubt = z.infer<typeof Doubt>
/** With what was taken out of it by rule; nobody else has agreed yet. */
export const LibraryDraft = z.extend(LibraryItem, {
  state: z.enum(libraryStates),
  consultation: z.optional(Id),
  /** 退回的理由. */
  reason: z.optional(z.nullable(z.string())),
  /** What may still say who it was. */
  doubts: z.optional(z.array(Doubt)),
})
export type LibraryDraft = z.infer<typeof LibraryDraft>

/** What the rule takes out of the words, before anybody is asked. */
export const TryLibrary = z.omit(RequestLibrary, { id: true })
export type TryLibrary = z.infer<typeof TryLibrary>
const Tried = z.object({ text: z.string(), taken: z.array(z.object({ found: z.string(), by: z.string() })), doubts: z.array(Doubt) })
export const LibraryTried = z.object({ question: Tried, answer: Tried })
export type LibraryTried = z.infer<typeof LibraryTried>

/** How far one consultation's is, for whoever asked it and for whoever answered. */
export const LibraryAboutOf = z.object({ county: CountyCode, consultation: Id })
export type LibraryAboutOf = z.infer<typeof LibraryAboutOf>
export const LibraryAbout = z.object({ isOn: z.boolean(), mayRequest: z.boolean(), item: z.nullable(LibraryDraft) })
export type LibraryAbout = z.infer<typeof LibraryAbout>

/** Who sends it back says why. */
export const ReviewLibrary = z.extend(Key, {
  approve: z.boolean(),
  reason: z.optional(z.string().check(Printable, z.trim(), z.maxLength(200))),
})
export type ReviewLibrary = z.infer<typeof ReviewLibrary>
/** 单独同意, after the preview; taken back whenever one likes. */
export const DecideLibrary = z.extend(Key, { action: z.enum(['consent', 'decline', 'withdraw']) })
export type DecideLibrary = z.infer<typeof DecideLibrary>

/** 公开问答: off until the city sets it. */
export const libraryProcedures = {
  library: {
    search: oc.input(SearchLibrary).output(z.array(LibraryItem)),
    view: oc.input(Key).output(LibraryItem),
    tryOut: oc.input(TryLibrary).output(LibraryTried),
    about: oc.input(LibraryAboutOf).output(LibraryAbout),
    request: oc.input(RequestLibrary).output(LibraryDraft),
    desk: oc.output(z.array(LibraryDraft)),
    review: oc.input(ReviewLibrary).output(z.object({})),
    own: oc.output(z.array(LibraryDraft)),
    decide: oc.input(DecideLibrary).output(z.object({})),
  },
}

import { findLead, type LeadKind } from '../domain/lead'

export type Lead = LeadKind

/** The same list of words on the phone, so that a lead need not be sent to be known as one. */
export const leadIn = (words: string): Lead | undefined => findLead(words)

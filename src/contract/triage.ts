import * as z from 'zod/mini'
import { specialties } from '../domain/shop'
import { guessSpecialties } from '../domain/specialty-guess'
import { emergencyIn, triage as triageOf } from '../domain/triage'

const LegalKind = z.enum(specialties)
export type LegalKind = z.infer<typeof LegalKind>
export const legalKinds: readonly LegalKind[] = specialties

export type Emergency = NonNullable<ReturnType<typeof emergencyIn>>

/** The same words on the phone, so that nothing is sent before the resident decides where it goes. */
export const triage = (words: string, kind?: LegalKind): ReturnType<typeof triageOf> => triageOf(words, kind)
export const emergencyHeard = (words: string): Emergency | undefined => emergencyIn(words)
export const kindsHeard = (words: string): LegalKind[] => guessSpecialties(words)

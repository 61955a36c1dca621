import * as z from 'zod/mini'
import { missingConsent } from '../../domain/consent'
import type { StoredPerson } from '../store/person-store'
import { isProcedure, refused } from './guard'

const Steps = z.object({ steps: z.array(z.object({ action: z.string() })) })
const AboutGuardian = z.object({ safety: z.object({ aboutGuardian: z.literal(true) }) })

/** Whoever took their consent back, or whose guardian did, gives nothing new; whatever they read stays open. */
export const refuseWithoutConsent = ({ standing, grants }: StoredPerson, path: readonly string[], input: unknown): void => {
  const procedure = path.join('.')
  if (!isProcedure(procedure)) return
  const steps = Steps.safeParse(input)
  const actions = steps.success ? steps.data.steps.map(({ action }) => action) : []
  const missing = missingConsent(procedure, standing, {
    isStaff: grants.length > 0,
    actions,
    isAboutGuardian: AboutGuardian.safeParse(input).success,
  })
  if (missing) throw refused(missing)
}

import { areasAround } from '../../../domain/area'
import { dayAt } from '../../../domain/civil-day'
import { countyOf } from '../../../domain/place'
import { ruleFor } from '../../../domain/routing'
import type { Database } from '../../store/database'
import { type AdmissionRule, listAdmissionRules, listRoutingRules, type RoutingRule } from '../../store/routing-store'

interface Routed {
  readonly community: string
  readonly category: string | null
}

/** 派单目录: who leads and who helps with such a matter there on that day; nobody where nothing is said. */
export const routingFor = async (db: Database, { community, category }: Routed, at: Date): Promise<RoutingRule | undefined> => {
  if (category === null) return undefined
  const rules = await listRoutingRules(db, { county: countyOf(community), areas: areasAround(community) })
  return ruleFor(rules, { category, community, day: dayAt(at.getTime()) })
}

/** 准入清单: why such a matter is not sent to a grid there, where it is not. */
export const admissionFor = async (db: Database, { community, category }: Routed, at: Date): Promise<AdmissionRule | undefined> => {
  if (category === null) return undefined
  const rules = await listAdmissionRules(db, { areas: areasAround(community) })
  return ruleFor(rules, { category, community, day: dayAt(at.getTime()) })
}

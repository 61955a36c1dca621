import { covers } from '../../../domain/area'
import type { Grant, Person } from '../../../domain/authorization'

const atDesk = (grant: Grant): boolean => grant.role === 'dispatcher' || grant.role === 'clerk'

/** 登记席: whether this person sits at a desk that serves the place. */
export const isAtDeskOf = ({ grants }: Person, place: string): boolean => grants.some((grant) => atDesk(grant) && covers(grant.area, place))

/** As what they write it down. */
export const deskRoleOf = ({ grants }: Person, place: string) =>
  grants.some(({ role, area }) => role === 'dispatcher' && covers(area, place)) ? ('dispatcher' as const) : ('clerk' as const)

export const areasAtDesk = ({ grants }: Person): string[] => grants.filter(atDesk).map(({ area }) => area)

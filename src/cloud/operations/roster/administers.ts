import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'

/** 名册 are a county's: whoever administers it, or the city. */
export const administersCounty = ({ grants }: Person, county: number): boolean =>
  grants.some(({ role, area }) => role === 'administrator' && covers(area, String(county)))

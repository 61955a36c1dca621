import type { Rule, Scope } from './access-rule'
import { covers } from './area'
import { authorization, type Person, type Procedure } from './authorization'
import { type Barring, isBarred } from './report-guard'
import { isStaff, type Part } from './role'

/** What of a report decides who may see it and act on it. */
export interface Belonging extends Barring {
  /** None where whoever rang or came has no account. */
  readonly reporter: string | null
  readonly community: string
  readonly grid: string | null
  /** 交界: whoever works the other side sees it as long as nobody has accepted. */
  readonly beside?: string | null
  readonly beside_too?: string | null
  /** Asked for only where a matter must be in one's own hands. */
  readonly holder?: string | null
  /** 主办 and 协办. */
  readonly unit?: string | null
  readonly called?: readonly string[]
  /** Where a center further up has taken it over: its area. */
  readonly center?: string | null
  readonly joiners?: readonly string[]
  /** 代报: whoever speaks for the person concerned. */
  readonly proxies?: readonly string[]
}

/** What this person is to this report where the procedure is concerned; none means it is not theirs. */
export const rolesOn = (procedure: Procedure, report: Belonging, person: Person): Part[] => {
  const rule: Rule = authorization[procedure]
  if (typeof rule === 'string') return []
  const reach = Object.entries(rule.roles) as [Part, Scope][]
  const isKeptOut = isBarred(report, person)
  return reach
    .filter(([part, scope]) => (!isKeptOut || !isStaff(part)) && reaches[scope](report, person, grantedFor(part)))
    .map(([part]) => part)
}

/** What this person is to this report. */
export const relationTo = (report: Belonging, person: Person): Part[] => rolesOn('report.view', report, person)

/** By which grant a part in a matter is held. */
const grantedFor = (part: Part): Part => (part === 'coUnit' ? 'officer' : part === 'supervisor' ? 'dispatcher' : part)

type Reach = (report: Belonging, person: Person, role: Part) => boolean

const reaches: Readonly<Record<Scope, Reach>> = {
  any: (_report, { grants }, role) => grants.some((grant) => grant.role === role),
  own: ({ reporter }, { account }) => reporter === account,
  held: (report, person, role) => report.holder === person.account && reaches.grid(report, person, role),
  grid: ({ grid, beside, beside_too }, { grants }, role) =>
    grants.some((grant) => grant.role === role && [grid, beside, beside_too].some((side) => Boolean(side) && grant.area === side)),
  area: ({ community }, { grants }, role) => grants.some((grant) => grant.role === role && covers(grant.area, community)),
  center: (report, { grants }, role) => grants.some((grant) => grant.role === role && covers(grant.area, seatOf(report))),
  above: (report, { grants }, role) => grants.some((grant) => grant.role === role && isAbove(grant.area, report)),
  unit: ({ unit }, { grants }, role) => grants.some((grant) => grant.role === role && grant.area === unit),
  called: ({ called = [] }, { grants }, role) => grants.some((grant) => grant.role === role && called.includes(grant.area)),
  // 社区自己的: neither a town's nor a county's office, and never a guarded matter.
  community: ({ community }, { grants }, role) => grants.some((grant) => grant.role === role && grant.area === community),
  joined: ({ joiners = [] }, { account }) => joiners.includes(account),
  spokenFor: ({ proxies = [] }, { account }) => proxies.includes(account),
}

const seatOf = ({ center, community }: Belonging): string => center ?? community

/** 上级中心: a county's or the city's; above the city there is nobody. */
const isAbove = (area: string, report: Belonging): boolean =>
  area.length === 6 && covers(area, seatOf(report)) && (area !== report.center || isTop(area))

const isTop = (area: string) => area.endsWith('00')

/** 提级: the center one step further up than whichever has it now; the city's stays where it is. */
export const centerAbove = ({ center, community }: Pick<Belonging, 'center' | 'community'>): string =>
  center ? `${center.slice(0, 4)}00` : community.slice(0, 6)

export const isAtTop = ({ center }: Pick<Belonging, 'center'>): boolean => Boolean(center && isTop(center))

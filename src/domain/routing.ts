/** 派单目录 and 准入清单 speak of a kind of matter, or a whole chapter of kinds, in a place and all that lies in it, from a day on. */
export interface Ruled {
  readonly category: string
  readonly area: string
  /** YYYY-MM-DD. */
  readonly from: string
  /** From that day on nothing is said any more. */
  readonly isEnded: boolean
}

export interface Matched {
  readonly category: string | null
  readonly community: string
  readonly day: string
}

/** What is said nearest to home, and there of the kind itself before its chapter; of what was said of the same, the latest that holds. */
export const ruleFor = <Rule extends Ruled>(rules: readonly Rule[], { category, community, day }: Matched): Rule | undefined => {
  if (category === null) return undefined
  const holding = rules
    .filter((rule) => rule.from <= day && category.startsWith(rule.category) && lies(community, rule.area))
    .sort((one, other) => rankOf(other) - rankOf(one) || (one.from < other.from ? 1 : -1))
  const latest = holding.filter((rule, at) => holding.findIndex((each) => isSame(each, rule)) === at)
  return latest.find(({ isEnded }) => !isEnded)
}

const lies = (community: string, area: string) => community.startsWith(/^\d{4}00$/.test(area) ? area.slice(0, 4) : area)
const rankOf = ({ area, category }: Ruled) => (/^\d{4}00$/.test(area) ? 4 : area.length) * 10 + category.length
const isSame = (one: Ruled, other: Ruled) => one.area === other.area && one.category === other.category

export interface RoutedTo {
  readonly lead: string | null
  readonly co: readonly string[]
}

/** 派单 goes to one of those whom the catalogue names for it; once any of them has returned it, to whom the center finds instead. */
export const mayLead = (rule: RoutedTo | undefined, unit: string, returnCount: number): boolean =>
  rule === undefined || returnCount > 0 || rule.lead === unit || rule.co.includes(unit)

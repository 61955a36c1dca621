import { tidy } from './everyday-words'
import type { UnitKind } from './unit'

interface Named {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
}

/** 表扬: which of the units that serve the place is thanked, as people call it; none where none is named, or one of several might be. */
export const unitThanked = <Unit extends Named>(words: string, units: readonly Unit[]): Unit | undefined => {
  const tidied = tidy(words)
  const named = units
    .flatMap((unit) => namesOf(unit.name).map((name) => ({ unit, name })))
    .filter(({ name }) => tidied.includes(name))
    .sort((one, other) => other.name.length - one.name.length)[0]
  return named?.unit ?? only(units, 'property', tidied, '物业') ?? only(units, 'owners', tidied, '业委会')
}

/** Nobody says where it is registered, nor that it is a limited company. */
const namesOf = (name: string): string[] => {
  const whole = tidy(name)
  const home = whole.replace(/^.{2,4}?[市区县]/u, '')
  const spoken = home.replace(/(有限责任公司|股份有限公司|有限公司|集团|公司)$/u, '')
  return [whole, home, spoken].filter((each) => each.length >= 4)
}

const only = <Unit extends Named>(units: readonly Unit[], kind: UnitKind, tidied: string, word: string): Unit | undefined => {
  if (!tidied.includes(word)) return undefined
  const [first, ...others] = units.filter((unit) => unit.kind === kind)
  return others.length === 0 ? first : undefined
}

/** Whether the grid's own people are meant as well. */
export const thanksGrid = (words: string): boolean => tidy(words).includes('网格')

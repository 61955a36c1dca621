import { type FieldKind, fieldKinds } from './subscribe-field'

/** What a push can say: 编号, 事项, 地点, 类别, 进展, 时限. */
export const pushFacts = ['number', 'matter', 'place', 'category', 'stage', 'due'] as const
export type PushFact = (typeof pushFacts)[number]

/** Which kinds of field take which fact; in another WeChat would refuse it, or it would come out empty. */
const kindsByFact: Readonly<Record<PushFact, readonly FieldKind[]>> = {
  number: ['character_string', 'thing'],
  matter: ['thing'],
  place: ['thing'],
  category: ['thing'],
  stage: ['phrase', 'thing'],
  due: ['time', 'date'],
}

/** The kind that stands at the beginning of a field's name: `thing1`, `character_string2`. */
export const kindOfField = (field: string): FieldKind | undefined => {
  const [, name] = /^([a-z_]+?)\d{1,2}$/.exec(field) ?? []
  return fieldKinds.find((kind) => kind === name)
}

export const takesFact = (kind: FieldKind, fact: PushFact): boolean => kindsByFact[fact].includes(kind)

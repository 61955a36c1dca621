import { surnames } from './de-identify'

export const doubtKinds = ['number', 'name', 'handle', 'office', 'rare'] as const
type DoubtKind = (typeof doubtKinds)[number]

/** What may still say who it was, and no rule can tell: a person looks. */
export interface Doubt {
  readonly kind: DoubtKind
  readonly found: string
}

const shapes: Readonly<Record<DoubtKind, RegExp>> = {
  number: /(?<!第)\d{4,}(?!年)/gu,
  name: new RegExp(`(?:名叫|叫做|叫|姓名是?|[我他她]是)[${surnames}][\\p{Script=Han}]{1,2}|[${surnames}]某(?!某)`, 'gu'),
  handle: /[A-Za-z][A-Za-z0-9_-]{4,}/gu,
  office: /村?支书|村主任|村长|会计|校长|厂长|所长|队长|[镇乡]长/gu,
  rare: /独生|残疾|双胞胎|聋哑|精神病|艾滋|尿毒症|五保户|低保户|再婚/gu,
}

/** 去标识提醒, beside the words for whoever writes and whoever looks over them. */
export const identifyingLeft = (words: string): Doubt[] => {
  const found = doubtKinds.flatMap((kind) => [...words.matchAll(shapes[kind])].map(([text]) => ({ kind, found: text })))
  return [...new Map(found.map((doubt) => [`${doubt.kind} ${doubt.found}`, doubt])).values()]
}

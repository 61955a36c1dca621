/** 顾问单位 is a person, a company or another organization, or a village or neighborhood committee. */
export const tiedKinds = ['person', 'company', 'villageCommittee'] as const
export type TiedKind = (typeof tiedKinds)[number]

/** 近亲属 (民法典 1045): 配偶、父母、子女、兄弟姐妹、祖辈、孙辈; and in-laws, whom 律师执业行为规范 counts in practice. */
export const kinKinds = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'inLaw'] as const
export type KinKind = (typeof kinKinds)[number]

/** 终止后一年内 it is still compared with, and then it is gone. */
export const tiesKeptDays = 366

/** 常用语: for answers, and for asking what is missing. */
export const phraseKinds = ['answer', 'askMore'] as const
export type PhraseKind = (typeof phraseKinds)[number]

/** So many of a kind an adviser keeps; more is no help to anybody who writes. */
export const mostPhrases = 8

/** 答案库: proposed by one, looked at a second time by another, and retired when it no longer holds. */
export const answerStates = ['proposed', 'published', 'retired'] as const
export type AnswerState = (typeof answerStates)[number]

/** How like a question must be to what is asked to be shown beside it. */
export const leastLikeness = 0.35
export const mostAnswers = 3

interface Deciding {
  readonly state: AnswerState
  readonly proposedBy: string | null
}

/** 二次审核: nobody publishes what they proposed themselves. */
export const mayPublish = ({ state, proposedBy }: Deciding, account: string): 'answerDecided' | 'secondPersonNeeded' | undefined => {
  if (state !== 'proposed') return 'answerDecided'
  return proposedBy === account ? 'secondPersonNeeded' : undefined
}

/** The book is the whole county's or city's, and so are those who decide what stands in it. */
export const decidesOnAnswers = (grants: readonly { readonly role: string; readonly area: string }[]): boolean =>
  grants.some(({ role, area }) => (role === 'dispatcher' || role === 'administrator') && area.length === 6)

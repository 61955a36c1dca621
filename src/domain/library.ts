/** 公开问答的一条: asked for by the adviser, looked at by a second person, and public only while whoever asked agrees. */
export const libraryStates = ['requested', 'sentBack', 'approved', 'declined', 'published', 'withdrawn'] as const
export type LibraryState = (typeof libraryStates)[number]
const libraryActions = ['approve', 'sendBack', 'consent', 'decline', 'withdraw'] as const
export type LibraryAction = (typeof libraryActions)[number]

type Step = { readonly to: LibraryState; readonly by: 'reviewer' | 'asker' }

/** 公开问答的一生; what was withdrawn never comes back without being asked for anew. */
const librarySteps: Readonly<Record<LibraryState, { readonly [Taken in LibraryAction]?: Step }>> = {
  requested: {
    approve: { to: 'approved', by: 'reviewer' },
    sendBack: { to: 'sentBack', by: 'reviewer' },
    withdraw: { to: 'withdrawn', by: 'asker' },
  },
  sentBack: {},
  approved: {
    consent: { to: 'published', by: 'asker' },
    decline: { to: 'declined', by: 'asker' },
  },
  declined: {},
  published: { withdraw: { to: 'withdrawn', by: 'asker' } },
  withdrawn: {},
}

export const libraryStep = (state: LibraryState, action: LibraryAction, by: Step['by']): LibraryState | undefined => {
  const step = librarySteps[state][action]
  return step?.by === by ? step.to : undefined
}

/**
 * 收件箱: what a center's list can be narrowed to. What waits for the center's own hands, what nobody has accepted, what waits for a yes,
 * whom to ring, appeals, what is late, what is supervised, what one has had a hand in, and everything that is open.
 */
export const inboxParts = ['waiting', 'toAccept', 'approval', 'callBack', 'appeals', 'overdue', 'supervised', 'mine', 'open'] as const
export type InboxPart = (typeof inboxParts)[number]

/** What a person can be to a matter. Everyone who is signed in is a resident; the others are granted over an area. */
export const roles = ['resident', 'gridWorker', 'dispatcher'] as const
export type Role = (typeof roles)[number]

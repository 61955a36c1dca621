/** What a queue can be narrowed to: everything, what nobody has taken up yet, what a grid worker asks of the center, what is late, what is due before the day ends. */
export const queueFilters = ['all', 'new', 'asked', 'overdue', 'dueToday'] as const
export type QueueFilter = (typeof queueFilters)[number]

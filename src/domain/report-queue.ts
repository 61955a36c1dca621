/** What a queue can be narrowed to: everything, what nobody has taken up yet, what a grid worker asks of the center, whom the center is to ring, what is late, what is due before the day ends. */
export const queueFilters = ['all', 'new', 'asked', 'callBack', 'overdue', 'dueToday'] as const
export type QueueFilter = (typeof queueFilters)[number]

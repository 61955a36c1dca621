/** From this day the seeded grids, and what serves them, are in force. */
export const seedDay = '2026-01-01'

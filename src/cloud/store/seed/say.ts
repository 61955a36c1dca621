/** Tells the person who waits how far the seeding has come. */
export type Say = (words: string) => void

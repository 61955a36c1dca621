import { createHash } from 'node:crypto'

/** 2026-01-01, in the 48 bits that a UUIDv7 begins with. */
const seedTime = Date.UTC(2026, 0, 1).toString(16).padStart(12, '0')

/** The same id for the same name at every seeding, in the form of a UUIDv7. */
export const stableId = (name: string): string => {
  const hash = createHash('sha256').update(name).digest('hex')
  return `${seedTime.slice(0, 8)}-${seedTime.slice(8)}-7${hash.slice(0, 3)}-a${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}

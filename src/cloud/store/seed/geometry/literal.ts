import type { Position, Ring } from './ring'

export const pointLiteral = ([x, y]: Position): string => `(${x},${y})`

/** PostgreSQL closes a polygon by itself. */
export const polygonLiteral = (ring: Ring): string => `(${ring.map(pointLiteral).join(',')})`

declare const gcj02: unique symbol

/** 火星坐标 GCJ-02, as WeChat speaks it; the brand keeps WGS-84 out, which lies some 500 m beside it. */
export interface Gcj02Point {
  readonly longitude: number
  readonly latitude: number
  readonly [gcj02]: true
}

export const gcj02Point = (longitude: number, latitude: number): Gcj02Point => ({ longitude, latitude }) as Gcj02Point

export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Whether a point can lie in the city at all; its edge counts as inside. */
export const isInsideBox = ({ longitude, latitude }: Gcj02Point, { west, south, east, north }: Box): boolean =>
  west <= longitude && longitude <= east && south <= latitude && latitude <= north

/** A grid's code read: its community's 12 digits and its number there, and the 邻里小组 where two more digits name one. */
export interface GridCode {
  readonly community: string
  readonly sequence: number
  readonly neighborGroup?: number
}

/** A grid's code of 12 + 3 digits, or a neighbor group's of 12 + 3 + 2; anything else is none. */
export const parseGridCode = (code: string): GridCode | undefined => {
  const [, community, sequence, neighborGroup] = /^(\d{12})(\d{3})(\d{2})?$/.exec(code) ?? []
  if (community === undefined || sequence === undefined) return undefined
  return { community, sequence: Number(sequence), ...(neighborGroup !== undefined && { neighborGroup: Number(neighborGroup) }) }
}

export const formatGridCode = ({ community, sequence, neighborGroup }: GridCode): string =>
  community + pad(sequence, 3) + (neighborGroup === undefined ? '' : pad(neighborGroup, 2))

/** The county's six digits, with which every code below it begins. */
export const countyOf = (code: string): number => Number(code.slice(0, 6))

/** The community's twelve digits, with which a grid's code begins. */
export const communityOf = (gridCode: string): string => gridCode.slice(0, 12)

const pad = (value: number, length: number) => String(value).padStart(length, '0')

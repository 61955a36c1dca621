declare const gcj02: unique symbol

/** 火星坐标 GCJ-02, as WeChat speaks it; the brand keeps WGS-84 out, which lies some 500 m beside it. */
export interface Gcj02Point {
  readonly longitude: number
  readonly latitude: number
  readonly [gcj02]: true
}

export const gcj02Point = (longitude: number, latitude: number): Gcj02Point => ({ longitude, latitude }) as Gcj02Point

/** The county's six digits, with which every code below it begins. */
export const countyOf = (code: string): number => Number(code.slice(0, 6))

/** The community's twelve digits, with which a grid's code begins. */
export const communityOf = (gridCode: string): string => gridCode.slice(0, 12)

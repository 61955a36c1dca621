/** A bucket: so many at once, refilled so many an hour. */
export interface Allowance {
  readonly most: number
  readonly perHour: number
}

/** 限次: what one person may do how often; nobody reaches these who means what they do. */
export const allowances = {
  /** Digits typed in: five tries, then one every three minutes. */
  codeTries: { most: 5, perHour: 20 },
  /** 一天里报给同一个网格: nobody floods a grid worker, and a real series of matters still goes through. */
  reportsToGrid: { most: 8, perHour: 8 / 24 },
  reportsInAll: { most: 20, perHour: 20 / 24 },
  /** 同一网络里没登录的人, all of them together: two hundred newcomers at one moment go through. */
  strangers: { most: 1_000, perHour: 10 * 3_600 },
  /** 来电人: numbers looked up at a desk; a seat that takes a call a minute goes through. */
  callerLooks: { most: 30, perHour: 120 },
  /** 预约时写的对方: enough for anybody's own matters, too few to find out by names who serves whom. */
  partiesNamed: { most: 60, perHour: 2 },
  invitations: { most: 200, perHour: 200 },
} as const satisfies Record<string, Allowance>

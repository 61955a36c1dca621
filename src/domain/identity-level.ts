/** 身份级别: L0 openid, L1 a phone number WeChat vouches for, L2 a real name that was checked, L3 a face; each holds those before it. */
export const identityLevels = ['openid', 'phone', 'realName', 'face'] as const
export type IdentityLevel = (typeof identityLevels)[number]

/** What somebody confirms about a person; an openid is there from the first visit. */
export type ConfirmedLevel = Exclude<IdentityLevel, 'openid'>

export const isAtLeast = (level: IdentityLevel, needed: IdentityLevel): boolean =>
  identityLevels.indexOf(level) >= identityLevels.indexOf(needed)

export const highestOf = (confirmed: readonly ConfirmedLevel[]): IdentityLevel =>
  [...identityLevels].reverse().find((level) => level === 'openid' || confirmed.includes(level)) ?? 'openid'

/** 同意的事项: each asked for by itself, each withdrawn by itself (个人信息保护法 14–16). */
export const consentPurposes = ['privacyPolicy', 'phone', 'homeAddress'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** 查看事由: a look at somebody's data has one of these reasons, and the person reads which. */
export const lookReasons = ['contact', 'verify', 'emergency'] as const
export type LookReason = (typeof lookReasons)[number]

/** What a person may have deleted without closing the account. */
export const removableClasses = ['name', 'phone', 'home', 'messages', 'copies', 'checks'] as const
export type RemovableClass = (typeof removableClasses)[number]

/** What is kept about people, class by class. */
export const dataClasses = [
  'account',
  ...removableClasses,
  'realName',
  'guardians',
  'matters',
  'bookings',
  'consultations',
  'files',
  'signIns',
  'pushes',
] as const
export type DataClassName = (typeof dataClasses)[number]

/** 保存期限 in days after its last use; what is not here stays as long as the account or the matter it belongs to. */
export const keptDays = {
  messages: 365,
  /** 网络安全法 21: what shows who was here is kept six months. */
  signIns: 183,
  pushes: 183,
  copies: 1,
  /** What a machine or a person said of one's words and photos, once it was said. */
  checks: 365,
  /** 个人信息保护法 55, 56, 69: who handles data has to prove what was agreed to and who looked. */
  proofs: 3 * 366,
  /** After a matter has ended; the center may set less, never more. */
  matters: 5 * 366,
} as const

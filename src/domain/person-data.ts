/** 同意的事项: each asked for by itself, each withdrawn by itself (个人信息保护法 14–16). */
export const consentPurposes = ['privacyPolicy', 'phone', 'homeAddress'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** 查看事由: a look at somebody's data has one of these reasons, and the person reads which. */
export const lookReasons = ['contact', 'verify', 'emergency'] as const
export type LookReason = (typeof lookReasons)[number]

/** What a person may have deleted without closing the account. */
export const removableClasses = ['name', 'phone', 'home', 'messages', 'copies'] as const
export type RemovableClass = (typeof removableClasses)[number]

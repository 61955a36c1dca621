/** 承办单位: bureaus, utilities (水电气和通信), property companies, owners' committees and town offices; centers deal out, and courts, firms and mediators are asked otherwise. */
export const unitKinds = ['bureau', 'utility', 'property', 'owners', 'town'] as const
export type UnitKind = (typeof unitKinds)[number]

/** 物业 and 业委会: whom a grid worker asks without the center. */
export const unitKindsOfGrid: readonly UnitKind[] = ['property', 'owners']

/** 单位里的分工: 经办 signs and assigns, 班组 works, 负责人 signs what goes out where the unit wants it; whoever nobody named is 经办. */
export const unitPosts = ['clerk', 'crew', 'leader'] as const
export type UnitPost = (typeof unitPosts)[number]

/** 报到: where a unit stands in a matter that it was called to. */
export const partStates = ['called', 'answered', 'done', 'released', 'returned'] as const
export type PartState = (typeof partStates)[number]

/** 评议: how a unit that was called helped, in the words in which residents say it of people. */
export const unitRatings = ['good', 'fair', 'poor'] as const
export type UnitRating = (typeof unitRatings)[number]

/** 主办 and 协办. */
export const unitParts = ['lead', 'co'] as const
export type UnitPart = (typeof unitParts)[number]

/** The systems to which a matter is handed over. */
const outerSystems = ['12345', 'police', 'petition'] as const
export type OuterSystem = (typeof outerSystems)[number]

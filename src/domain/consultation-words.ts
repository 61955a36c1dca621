import { specialties } from './shop'

/** 在哪一级: the village's adviser, the town's duty lawyer, 县池. */
export const consultationTiers = ['village', 'town', 'county'] as const
export type ConsultationTier = (typeof consultationTiers)[number]

/** 身份: in which hat somebody asks; for oneself, for one's family, as grid worker or as 法律明白人 for somebody else. */
export const consultationHats = ['self', 'family', 'gridWorker', 'guide'] as const
export type ConsultationHat = (typeof consultationHats)[number]

/** 跟村里有关吗？有、没有、不清楚. */
export const villageAnswers = ['yes', 'no', 'unsure'] as const
export type VillageAnswer = (typeof villageAnswers)[number]

export const partyKinds = ['person', 'company', 'villageCommittee', 'unknown'] as const
export type PartyKind = (typeof partyKinds)[number]

/** 图文的答复承诺: within a day, or 即时 within service hours. */
export const consultationWishes = ['message', 'instant'] as const
export type ConsultationWish = (typeof consultationWishes)[number]

export const consultationCategories = [...specialties, 'other'] as const
export type ConsultationCategory = (typeof consultationCategories)[number]

/** How much of it somebody sees: that it is there, of what kind and where it is, or all. */
export const sights = ['closed', 'kind', 'full'] as const
export type Sight = (typeof sights)[number]

/** As what somebody stands before a consultation; the lead (县牵头) only once it was told upward to the county. */
export const consultationParts = ['asker', 'proxy', 'adviser', 'lead'] as const
export type ConsultationPart = (typeof consultationParts)[number]

/** 回避的缘由: an interest, kin or friends, not my field, no time. */
export const recuseReasons = ['conflict', 'relation', 'notMyField', 'noTime'] as const
/** 分流: to the grid worker, to 110, to the 12348 line. */
export const redirectReasons = ['gridMatter', 'emergency', 'hotline'] as const
/** 要第二意见的缘由. */
export const unsatisfiedReasons = ['unclear', 'notPractical', 'disagree', 'attitude'] as const
/** 转办: to the grid worker as a report of one's own, to 法律援助 or 人民调解. */
export const convertReasons = ['gridMatter', 'aid', 'mediation'] as const
export const consultationReasons = [...recuseReasons, ...redirectReasons, ...unsatisfiedReasons, 'aid', 'mediation'] as const
export type ConsultationReason = (typeof consultationReasons)[number]

/** 结束的缘由: the asker was content, nobody said anything, what was asked for never came. */
export const closeReasons = ['accepted', 'silence', 'noMaterial'] as const
export type CloseReason = (typeof closeReasons)[number]

/** What a message in the thread is. */
export const messageKinds = ['question', 'askMore', 'supply', 'answer', 'followUp', 'unsatisfied', 'reopen'] as const
export type MessageKind = (typeof messageKinds)[number]

/** 评价: 说得清楚, 答得及时, 态度好, 用得上; one to five each. */
export const ratingAspects = ['clear', 'prompt', 'attitude', 'useful'] as const

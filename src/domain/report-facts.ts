import type { Request } from './report-action'
import type { SettingName } from './setting'
import type { UnitPost } from './unit'

/** What the guards ask of a matter, of whoever acts on it, and of what the step names; what is not said does not hold. */
export interface ReportFacts {
  /** Disputes and reopenings so far. */
  readonly reopenCount: number
  readonly reopenedByResident?: number

  readonly asked?: Request | null
  readonly isAsker?: boolean
  readonly extendCount?: number
  readonly suspendCount?: number
  readonly isOverdue?: boolean

  /** Whether it is in anybody's hands but the center's; who left is not asked again. */
  readonly isHeld?: boolean
  readonly isWithUnit?: boolean
  /** Whoever acts is the one in whose hands it is. */
  readonly isHolder?: boolean
  /** Whoever acts, or their unit, is the one who said that it was done. */
  readonly isHandler?: boolean
  readonly isAssigned?: boolean
  /** What whoever acts is in the unit that has it; who has no post there does everything. */
  readonly post?: UnitPost
  readonly isAssignee?: boolean
  /** 负责人签发: nothing goes out of the unit without its leader. */
  readonly leaderSigns?: boolean
  readonly isDrafted?: boolean
  readonly isDrafter?: boolean
  readonly hasGrid?: boolean
  /** 交界: whoever works the other side has it before them too. */
  readonly isAtBorder?: boolean
  /** What is finished is looked at by somebody else before the resident is asked. */
  readonly wantsVerification?: boolean
  /** 巡查发现: a grid worker saw it, and nobody is there to say how it went. */
  readonly isOwnFind?: boolean
  /** 代报: the person concerned follows the matter by themselves. */
  readonly isFollowed?: boolean

  /** How often units have returned it. */
  readonly returnCount?: number
  readonly isReturnTimeOver?: boolean
  /** 裁定: the upper center has named who deals with it. */
  readonly isBinding?: boolean
  /** The unit named in the step has returned it before; the matter named in it cannot take another in. */
  readonly isTargetBarred?: boolean
  /** Whoever acts works for a unit that has returned it. */
  readonly isReturner?: boolean

  /** 补批: units were called in an emergency, and nobody in charge has said yet that they agree. */
  readonly isWhistleUnapproved?: boolean
  readonly hasAnsweredWhistle?: boolean
  readonly hasFinishedPart?: boolean
  /** Of the units called in, how many have still to do their part. */
  readonly partsOpen?: number
  /** Of the units called in, how many nobody has rated yet. */
  readonly partsUnrated?: number

  readonly isCallBackDue?: boolean
  readonly callBackCount?: number
  readonly isAwaitingAnswer?: boolean
  readonly isAnswerTimeOver?: boolean
  /** Nobody said how it went, nor could be rung, for as long as the city waits. */
  readonly isSilentForLong?: boolean
  readonly isCorrectTimeOver?: boolean
  readonly wasNudgedToday?: boolean

  /** 督办: supervised, and not answered since. */
  readonly isSupervisionOpen?: boolean
  readonly isDanger?: boolean
  readonly joinerCount?: number
  readonly hasLeft?: boolean
  /** How many matters are merged into this one. */
  readonly mergedCount?: number
  readonly isMasterOpen?: boolean
  readonly isAtTopCenter?: boolean
  readonly isHidden?: boolean

  /** 15 days for the resident, 180 for staff, 7 for an objection: as the settings have it. */
  readonly isReopenTimeOver?: boolean
  readonly isStaffReopenTimeOver?: boolean
  readonly isObjectionTimeOver?: boolean
  readonly hasObjected?: boolean
  readonly exemption?: Exemption | null
  readonly isSupporter?: boolean

  readonly bounds?: Readonly<Record<BoundName, number>>
}

/** The counts that the city sets. */
export const boundNames = [
  'extendCount',
  'suspendCount',
  'callBackTries',
  'reopenCount',
  'returnsBeforeRuling',
] as const satisfies readonly SettingName[]
export type BoundName = (typeof boundNames)[number]

/** 超时申诉: what has become of a unit's objection to being counted late; two people look at it, and the fact itself stays visible. */
const exemptions = ['asked', 'supported', 'granted', 'refused'] as const
export type Exemption = (typeof exemptions)[number]

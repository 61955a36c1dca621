import type { Lifecycle, Steps } from './lifecycle'

/** 预约 that keep a time; a hold only as long as it lasts. */
export const bookedStatuses = ['held', 'pending', 'confirmed', 'arrived', 'underWay'] as const
const endedStatuses = [
  'completed',
  'released',
  'declined',
  'cancelledByResident',
  'cancelledByAdviser',
  'residentMissed',
  'adviserMissed',
] as const
export const bookingStatuses = [...bookedStatuses, ...endedStatuses] as const
export type BookingStatus = (typeof bookingStatuses)[number]

/** What the office could not keep. */
export const unkept: readonly BookingStatus[] = ['declined', 'cancelledByAdviser', 'adviserMissed']

export const bookingActions = [
  'renew',
  'confirm',
  'release',
  'approve',
  'decline',
  'reschedule',
  'cancel',
  'move',
  'callOff',
  'arrive',
  'start',
  'finish',
  'reportMissing',
  'reportAbsence',
] as const
export type BookingAction = (typeof bookingActions)[number]

/** What the guards ask; what is not said does not hold. */
export interface BookingFacts {
  /** The hold has run out, at the very minute it was given until. */
  readonly isHoldOver?: boolean
  readonly isRenewed?: boolean
  /** 需顾问确认: the adviser says yes before it is booked. */
  readonly wantsApproval?: boolean
  readonly isDecisionOverdue?: boolean
  /** 到期默认: what happens where the adviser says nothing. */
  readonly silenceApproves?: boolean
  readonly hasBegun?: boolean
  /** Whether there is time enough before it begins, as the office asks. */
  readonly hasNotice?: boolean
  readonly movesLeft?: number
  /** 签到时段. */
  readonly areDoorsOpen?: boolean
  /** Fifteen minutes after it should have begun. */
  readonly isWaitOver?: boolean
  readonly hasRung?: boolean
}

const guards = {
  holdLives: ({ isHoldOver = false }: BookingFacts) => !isHoldOver,
  holdOver: ({ isHoldOver = false }: BookingFacts) => isHoldOver,
  notRenewed: ({ isRenewed = false }: BookingFacts) => !isRenewed,
  wantsApproval: ({ wantsApproval = false }: BookingFacts) => wantsApproval,
  silenceApproves: ({ isDecisionOverdue = false, silenceApproves = false }: BookingFacts) => isDecisionOverdue && silenceApproves,
  silenceDeclines: ({ isDecisionOverdue = false, silenceApproves = false }: BookingFacts) => isDecisionOverdue && !silenceApproves,
  notBegun: ({ hasBegun = false }: BookingFacts) => !hasBegun,
  hasNotice: ({ hasNotice = false }: BookingFacts) => hasNotice,
  movesLeft: ({ movesLeft = 0 }: BookingFacts) => movesLeft > 0,
  doorsOpen: ({ areDoorsOpen = false }: BookingFacts) => areDoorsOpen,
  waitOver: ({ isWaitOver = false }: BookingFacts) => isWaitOver,
  hasRung: ({ hasRung = false }: BookingFacts) => hasRung,
}
type BookingGuard = keyof typeof guards

/** Whoever books, for themselves or for somebody who asked them to. */
const residents = ['resident', 'proxy'] as const
const office = ['lawyer', 'administrator'] as const

const steps: Steps<BookingStatus, BookingAction, BookingGuard> = {
  held: {
    renew: { to: 'same', by: residents, when: ['holdLives', 'notRenewed'] },
    confirm: [
      { to: 'pending', by: residents, when: ['holdLives', 'wantsApproval'] },
      { to: 'confirmed', by: residents, when: 'holdLives' },
    ],
    release: [
      { to: 'released', by: residents },
      { to: 'released', by: ['timer'], when: 'holdOver' },
    ],
  },
  pending: {
    approve: [
      { to: 'confirmed', by: office, when: 'notBegun' },
      { to: 'confirmed', by: ['timer'], when: ['silenceApproves', 'notBegun'] },
    ],
    decline: [
      { to: 'declined', by: office },
      { to: 'declined', by: ['timer'], when: 'silenceDeclines' },
    ],
    cancel: { to: 'cancelledByResident', by: residents },
  },
  confirmed: {
    reschedule: { to: 'same', by: residents, when: ['notBegun', 'hasNotice', 'movesLeft'] },
    // Late is allowed and counted: a time that somebody gives back can still serve another.
    cancel: { to: 'cancelledByResident', by: residents, when: 'notBegun' },
    move: { to: 'same', by: office, when: 'notBegun' },
    callOff: { to: 'cancelledByAdviser', by: office },
    arrive: { to: 'arrived', by: [...residents, ...office], when: 'doorsOpen' },
    // 爽约 is said only of somebody who was rung first.
    reportMissing: { to: 'residentMissed', by: office, when: ['waitOver', 'hasRung'] },
  },
  arrived: {
    start: { to: 'underWay', by: ['lawyer'] },
    finish: { to: 'completed', by: ['lawyer'] },
    callOff: { to: 'cancelledByAdviser', by: office },
    reportAbsence: { to: 'adviserMissed', by: [...residents, 'timer'], when: 'waitOver' },
  },
  underWay: {
    finish: { to: 'completed', by: ['lawyer'] },
  },
  completed: {},
  released: {},
  declined: {},
  cancelledByResident: {},
  cancelledByAdviser: {},
  residentMissed: {},
  adviserMissed: {},
}

/** 预约的一生, from the hold on (Linli's booking rules, 4.2). */
export const bookingLifecycle: Lifecycle<BookingStatus, BookingAction, BookingGuard, BookingFacts> = { steps, guards }

/** Whether there are still so many minutes before it begins; what has begun is no question of notice. */
export const hasNotice = (start: number, now: number, notice: number): boolean => notice <= 0 || start <= now || start - now >= notice

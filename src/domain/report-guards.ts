import type { BoundName, ReportFacts } from './report-facts'
import { settings } from './setting'

/** How often something may be done; where the center has set nothing, as the settings have it. */
const boundOf = ({ bounds }: ReportFacts, name: BoundName): number => bounds?.[name] ?? settings[name].usual

const mayCallBack = ({ isCallBackDue = false, isHolder = false, isHandler = false }: ReportFacts) =>
  isCallBackDue && !isHolder && !isHandler
const mayReturn = ({ isReturnTimeOver = false, isBinding = false, isAssigned = false }: ReportFacts) =>
  !isReturnTimeOver && !isBinding && !isAssigned
// 首接负责: units return a matter once; whoever gets it next and does not want it asks for a ruling.
const wasReturned = (facts: ReportFacts) => (facts.returnCount ?? 0) + 1 >= boundOf(facts, 'returnsBeforeRuling')

const mayDirect = ({ post }: ReportFacts) => post !== 'crew'
const mayWork = ({ post, isAssignee = false }: ReportFacts) => post !== 'crew' || isAssignee
const signsOff = (facts: ReportFacts) => mayWork(facts) && (!facts.leaderSigns || facts.post === 'leader')

const isContested = (facts: ReportFacts) => (facts.returnCount ?? 0) >= boundOf(facts, 'returnsBeforeRuling')

/** What a step can ask beside who takes it; each reads facts alone and decides alone. */
export const reportGuards = {
  inOwnHands: ({ isHolder = false }: ReportFacts) => isHolder,
  notWithUnit: ({ isWithUnit = false }: ReportFacts) => !isWithUnit,
  withUnit: ({ isWithUnit = false }: ReportFacts) => isWithUnit,
  withWorker: ({ isHeld = true, isWithUnit = false }: ReportFacts) => isHeld && !isWithUnit,
  atBorder: ({ isAtBorder = false }: ReportFacts) => isAtBorder,
  hasGrid: ({ hasGrid = true }: ReportFacts) => hasGrid,
  notHandler: ({ isHandler = false, isHolder = false }: ReportFacts) => !isHandler && !isHolder,
  notReturner: ({ isReturner = false }: ReportFacts) => !isReturner,
  targetIsFree: ({ isTargetBarred = false }: ReportFacts) => !isTargetBarred,

  firstDispute: ({ reopenCount, isHeld = true }: ReportFacts) => reopenCount === 0 && isHeld,
  disputedBefore: ({ reopenCount, isHeld = true }: ReportFacts) => reopenCount > 0 || !isHeld,
  speaksAlone: ({ isFollowed = false }: ReportFacts) => !isFollowed,
  ownFind: ({ isOwnFind = false }: ReportFacts) => isOwnFind,
  wantsVerification: ({ wantsVerification = false }: ReportFacts) => wantsVerification,
  mayReopen: (facts: ReportFacts) => (facts.reopenedByResident ?? 0) < boundOf(facts, 'reopenCount') && !facts.isReopenTimeOver,
  mayReopenLate: ({ isStaffReopenTimeOver = false }: ReportFacts) => !isStaffReopenTimeOver,

  nothingAsked: ({ asked }: ReportFacts) => !asked,
  mayExtend: (facts: ReportFacts) => !facts.asked && (facts.extendCount ?? 0) < boundOf(facts, 'extendCount') && !facts.isOverdue,
  maySuspend: (facts: ReportFacts) => !facts.asked && (facts.suspendCount ?? 0) < boundOf(facts, 'suspendCount'),
  askedToExtend: ({ asked }: ReportFacts) => asked === 'extend',
  askedToSuspend: ({ asked }: ReportFacts) => asked === 'suspend',
  askedToVoid: ({ asked }: ReportFacts) => asked === 'void',
  askedForSomething: ({ asked }: ReportFacts) => Boolean(asked),
  secondPerson: ({ isAsker = false }: ReportFacts) => !isAsker,

  mayReturn: (facts: ReportFacts) => mayReturn(facts) && !wasReturned(facts),
  mayContest: (facts: ReportFacts) => mayReturn(facts) && wasReturned(facts),
  contested: isContested,
  notContested: (facts: ReportFacts) => !isContested(facts),
  mayAssign: (facts: ReportFacts) => mayDirect(facts) && !facts.isAssigned,
  mayRevoke: (facts: ReportFacts) => mayDirect(facts) && Boolean(facts.isAssigned),
  mayDirect,
  mayWork,
  signsOff,
  mayDraft: (facts: ReportFacts) => mayWork(facts) && !signsOff(facts) && !facts.isDrafted,
  mayRedraft: ({ isDrafted = false, isDrafter = false, post }: ReportFacts) => isDrafted && (isDrafter || post === 'leader'),

  whistleUnapproved: ({ isWhistleUnapproved = false }: ReportFacts) => isWhistleUnapproved,
  mayAnswerWhistle: ({ hasAnsweredWhistle = false }: ReportFacts) => !hasAnsweredWhistle,
  mayFinishPart: ({ hasAnsweredWhistle = false, hasFinishedPart = false }: ReportFacts) => hasAnsweredWhistle && !hasFinishedPart,
  partsOpen: ({ partsOpen = 0 }: ReportFacts) => partsOpen > 0,
  mayRate: ({ partsUnrated = 0 }: ReportFacts) => partsUnrated > 0,
  partsDone: ({ partsOpen = 0 }: ReportFacts) => partsOpen === 0,

  mayCallBack,
  triedOften: (facts: ReportFacts) => mayCallBack(facts) && (facts.callBackCount ?? 0) >= boundOf(facts, 'callBackTries'),
  answerIsLate: ({ isAwaitingAnswer = false, isAnswerTimeOver = false }: ReportFacts) => isAwaitingAnswer && isAnswerTimeOver,
  silentForLong: ({ isSilentForLong = false }: ReportFacts) => isSilentForLong,
  mayCorrect: ({ isCorrectTimeOver = false }: ReportFacts) => !isCorrectTimeOver,
  notAwaiting: ({ isAwaitingAnswer = false }: ReportFacts) => !isAwaitingAnswer,
  mayNudge: ({ wasNudgedToday = false, hasLeft = false }: ReportFacts) => !wasNudgedToday && !hasLeft,

  supervisionOpen: ({ isSupervisionOpen = false }: ReportFacts) => isSupervisionOpen,
  notInDanger: ({ isDanger = false }: ReportFacts) => !isDanger,
  mayWithdraw: ({ joinerCount = 0, isDanger = false }: ReportFacts) => joinerCount === 0 && !isDanger,
  mayLeave: ({ joinerCount = 0, hasLeft = false }: ReportFacts) => joinerCount > 0 && !hasLeft,
  mayMerge: ({ mergedCount = 0, isTargetBarred = false }: ReportFacts) => mergedCount === 0 && !isTargetBarred,
  masterIsOpen: ({ isMasterOpen = false }: ReportFacts) => isMasterOpen,
  mayEscalate: ({ isAtTopCenter = false }: ReportFacts) => !isAtTopCenter,
  notHidden: ({ isHidden = false }: ReportFacts) => !isHidden,

  mayObject: (facts: ReportFacts) => !facts.hasObjected && !facts.isObjectionTimeOver,
  mayAskExemption: ({ isOverdue = false, exemption }: ReportFacts) => isOverdue && !exemption,
  exemptionAsked: ({ exemption }: ReportFacts) => exemption === 'asked',
  exemptionSupported: ({ exemption, isSupporter = false }: ReportFacts) => exemption === 'supported' && !isSupporter,
  exemptionOpen: ({ exemption }: ReportFacts) => exemption === 'asked' || exemption === 'supported',
} as const
export type ReportGuard = keyof typeof reportGuards

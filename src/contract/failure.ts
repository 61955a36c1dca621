import * as z from 'zod/mini'

/** Every refusal that may cross the wire; released phones know these words, so none is ever reused. */
const failures = [
  'badInput',
  'noSuchProcedure',
  'notSignedIn',
  'notAllowed',
  'notFound',
  'notConfigured',
  'broken',
  'placeOutsideCity',
  'placeNotFound',
  'nothingSaid',
  'homeNotSet',
  'idTaken',
  'attachmentNotFound',
  'notAPhoto',
  'tooLarge',
  'reportHasMoved',
  'notFromThisStatus',
  'notByThisRole',
  'notNow',
  'wordsMissing',
  'reasonMissing',
  'gridMissing',
  'afterPhotoMissing',
  'answerMissing',
  'personalDataInAnswer',
  'conditionsMissing',
  'noPhone',
  'notAPhone',
  'causeMissing',
  'timeMissing',
  'colleagueMissing',
  'phoneNotConfirmed',
  'realNameNotConfirmed',
  'faceNotConfirmed',
  'signInRefused',
  'codeWrong',
  'tooManyTries',
  'wechatSilent',
  'invitationGone',
  'notAWorkerThere',
  'tooManyReports',
  'tooManyCalls',
  'notAnIdNumber',
  'holdsRole',
  'timesWrong',
  'notJoinable',
  'standInMissing',
  'consentMissing',
  'guardianMissing',
  'guardianWordGone',
  'unitMissing',
  'ownerMissing',
  'numberMissing',
  'levelMissing',
  'correctionMissing',
  'categoryMissing',
  'noSuchSetting',
  'settingOutOfRange',
  'settingTooEarly',
  'limitMissing',
  'windowsMissing',
  'windowsOverlap',
  'noticeUnclear',
  'calendarHasMoved',
  'realNameDiffers',
  'realNameUnknown',
] as const
export const Failure = z.enum(failures)
export type Failure = z.infer<typeof Failure>

/** What the cloud answers to any call: a value, or a refusal with the sentence to show. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure; readonly message: string; readonly fields?: readonly string[] }

/** What the phone sends: the procedure's path in the contract, and its input. */
export const Call = z.object({
  path: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(4)),
  input: z.optional(z.unknown()),
})

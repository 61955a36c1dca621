import type { Database } from '../database'
import { createDivision } from './0001-create-division'
import { createCountyOutline } from './0002-create-county-outline'
import { createCategory } from './0003-create-category'
import { createCalendar } from './0004-create-calendar'
import { createEmergencyNumber } from './0005-create-emergency-number'
import { createGrid } from './0006-create-grid'
import { createGridPeople } from './0007-create-grid-people'
import { createEstate } from './0008-create-estate'
import { createOrganization } from './0009-create-organization'
import { createAccount } from './0010-create-account'
import { createSession } from './0011-create-session'
import { createReport } from './0020-create-report'
import { createOutbox } from './0021-create-outbox'
import { createAttachment } from './0022-create-attachment'
import { addEventFacts } from './0023-add-event-facts'
import { indexAbandoned } from './0024-index-abandoned'
import { createContentCheck } from './0025-create-content-check'
import { createSubscribeGrant } from './0034-create-subscribe-grant'
import { createMessage } from './0035-create-message'
import { createAccessToken } from './0036-create-access-token'
import { createAbsence } from './0037-create-absence'
import { createVerification } from './0040-create-verification'
import { addActiveRole } from './0041-add-active-role'
import { createOneTimeCode } from './0042-create-one-time-code'
import { createAllowance } from './0043-create-allowance'
import { createInvitation } from './0044-create-invitation'
import { guardClosedContent } from './0045-guard-closed-content'
import { addPause } from './0050-add-pause'
import { addCallBack } from './0051-add-call-back'
import { createPersonData } from './0060-create-person-data'
import { createGuardianConsent } from './0061-create-guardian-consent'
import { addStandIn } from './0067-add-stand-in'
import { lengthenLife } from './0070-lengthen-life'
import { createSetting } from './0080-create-setting'
import { createReportClock } from './0081-create-report-clock'
import { addCalendarNotice } from './0082-add-calendar-notice'
import { createReportJoin } from './0090-create-report-join'
import { createIncident } from './0091-create-incident'
import { createCallerAt } from './0105-create-caller-at'
import { createReportCount } from './0110-create-report-count'
import { indexExempted } from './0111-index-exempted'
import { addReportSource } from './0115-add-report-source'
import { createUnitPost } from './0120-create-unit-post'
import { createMandate } from './0121-create-mandate'
import { addUnitRating } from './0122-add-unit-rating'
import { addOwnFinds } from './0130-add-own-finds'
import { createReportProxy } from './0131-create-report-proxy'
import { addTurn } from './0132-add-turn'
import { indexRung } from './0133-index-rung'
import { indexHolder } from './0134-index-holder'
import { indexWorkerEvents } from './0135-index-worker-events'
import { addNextDue } from './0140-add-next-due'
import { indexInbox } from './0141-index-inbox'
import { createRouting } from './0142-create-routing'
import { addSupervisionAnswer } from './0143-add-supervision-answer'
import { addKindAndRing } from './0150-add-kind-and-ring'
import { createAnswer } from './0151-create-answer'
import { addBorderSide } from './0160-add-border-side'
import { indexBorderSide } from './0161-index-border-side'
import { addRelapse } from './0162-add-relapse'
import { indexRelapse } from './0163-index-relapse'
import { addQuestionUntil } from './0164-add-question-until'
import { indexSilence } from './0165-index-silence'
import { indexUnitQueue } from './0170-index-unit-queue'
import { addHousehold } from './0171-add-household'
import { knowOpenOnes } from './0172-know-open-ones'
import { createShop } from './0180-create-shop'
import { createBooking } from './0181-create-booking'
import { markSupervision } from './0190-mark-supervision'
import { indexSupervision } from './0191-index-supervision'
import { remindIncident } from './0192-remind-incident'
import { createConsultation } from './0200-create-consultation'
import { addFiles } from './0201-add-files'
import { createPractice } from './0210-create-practice'
import { createProtection } from './0211-create-protection'
import { addMeeting } from './0220-add-meeting'
import { createPhrase } from './0240-create-phrase'
import { createAdviserDuty } from './0250-create-adviser-duty'
import { createRating } from './0251-create-rating'
import { createLibrary } from './0252-create-library'
import { createRoster } from './0260-create-roster'
import { indexRoster } from './0261-index-roster'
import { createConsultationProxy } from './0262-create-consultation-proxy'
import { widenLibrary } from './0270-widen-library'
import { createAdviserPhoto } from './0271-create-adviser-photo'
import { nameFollowedWeekday } from './0275-name-followed-weekday'
import { reckonConsultation } from './0276-reckon-consultation'
import { addShopPoint } from './0277-add-shop-point'
import { addJointSession } from './0278-add-joint-session'
import { indexConsultationCommunity } from './0285-index-consultation-community'
import { addConsultationReport } from './0286-add-consultation-report'
import { indexConsultationReport } from './0287-index-consultation-report'
import { addWhistleApproval } from './0290-add-whistle-approval'
import { addThirdSide } from './0291-add-third-side'
import { keepCenterHands } from './0292-keep-center-hands'
import { listRan, type Migrations, runMigrations } from './run-migrations'

/** Forward only, in this order; a wrong one is corrected by the next. */
export const migrations: Migrations = {
  '0001-create-division': createDivision,
  '0002-create-county-outline': createCountyOutline,
  '0003-create-category': createCategory,
  '0004-create-calendar': createCalendar,
  '0005-create-emergency-number': createEmergencyNumber,
  '0006-create-grid': createGrid,
  '0007-create-grid-people': createGridPeople,
  '0008-create-estate': createEstate,
  '0009-create-organization': createOrganization,
  '0010-create-account': createAccount,
  '0011-create-session': createSession,
  '0020-create-report': createReport,
  '0021-create-outbox': createOutbox,
  '0022-create-attachment': createAttachment,
  '0023-add-event-facts': addEventFacts,
  '0024-index-abandoned': indexAbandoned,
  '0025-create-content-check': createContentCheck,
  '0034-create-subscribe-grant': createSubscribeGrant,
  '0035-create-message': createMessage,
  '0036-create-access-token': createAccessToken,
  '0037-create-absence': createAbsence,
  '0040-create-verification': createVerification,
  '0041-add-active-role': addActiveRole,
  '0042-create-one-time-code': createOneTimeCode,
  '0043-create-allowance': createAllowance,
  '0044-create-invitation': createInvitation,
  '0050-add-pause': addPause,
  '0051-add-call-back': addCallBack,
  '0045-guard-closed-content': guardClosedContent,
  '0060-create-person-data': createPersonData,
  '0061-create-guardian-consent': createGuardianConsent,
  '0067-add-stand-in': addStandIn,
  '0070-lengthen-life': lengthenLife,
  '0080-create-setting': createSetting,
  '0081-create-report-clock': createReportClock,
  '0082-add-calendar-notice': addCalendarNotice,
  '0090-create-report-join': createReportJoin,
  '0091-create-incident': createIncident,
  '0105-create-caller-at': createCallerAt,
  '0115-add-report-source': addReportSource,
  '0110-create-report-count': createReportCount,
  '0111-index-exempted': indexExempted,
  '0170-index-unit-queue': indexUnitQueue,
  '0171-add-household': addHousehold,
  '0172-know-open-ones': knowOpenOnes,
  '0120-create-unit-post': createUnitPost,
  '0121-create-mandate': createMandate,
  '0122-add-unit-rating': addUnitRating,
  '0150-add-kind-and-ring': addKindAndRing,
  '0151-create-answer': createAnswer,
  '0160-add-border-side': addBorderSide,
  '0161-index-border-side': indexBorderSide,
  '0162-add-relapse': addRelapse,
  '0163-index-relapse': indexRelapse,
  '0164-add-question-until': addQuestionUntil,
  '0165-index-silence': indexSilence,
  '0130-add-own-finds': addOwnFinds,
  '0131-create-report-proxy': createReportProxy,
  '0132-add-turn': addTurn,
  '0133-index-rung': indexRung,
  '0134-index-holder': indexHolder,
  '0135-index-worker-events': indexWorkerEvents,
  '0140-add-next-due': addNextDue,
  '0141-index-inbox': indexInbox,
  '0142-create-routing': createRouting,
  '0143-add-supervision-answer': addSupervisionAnswer,
  '0180-create-shop': createShop,
  '0181-create-booking': createBooking,
  '0260-create-roster': createRoster,
  '0261-index-roster': indexRoster,
  '0262-create-consultation-proxy': createConsultationProxy,
  '0240-create-phrase': createPhrase,
  '0250-create-adviser-duty': createAdviserDuty,
  '0251-create-rating': createRating,
  '0252-create-library': createLibrary,
  '0270-widen-library': widenLibrary,
  '0271-create-adviser-photo': createAdviserPhoto,
  '0190-mark-supervision': markSupervision,
  '0191-index-supervision': indexSupervision,
  '0192-remind-incident': remindIncident,
  '0200-create-consultation': createConsultation,
  '0201-add-files': addFiles,
  '0220-add-meeting': addMeeting,
  '0210-create-practice': createPractice,
  '0211-create-protection': createProtection,
  '0275-name-followed-weekday': nameFollowedWeekday,
  '0276-reckon-consultation': reckonConsultation,
  '0277-add-shop-point': addShopPoint,
  '0278-add-joint-session': addJointSession,
  '0285-index-consultation-community': indexConsultationCommunity,
  '0286-add-consultation-report': addConsultationReport,
  '0287-index-consultation-report': indexConsultationReport,
  '0290-add-whistle-approval': addWhistleApproval,
  '0291-add-third-side': addThirdSide,
  '0292-keep-center-hands': keepCenterHands,
}

/** Brings the schema up to date; answers the names of the steps that it ran. */
export const migrate = (db: Database, steps: Migrations = migrations): Promise<readonly string[]> => runMigrations(db, steps)

/** Which migrations have not run here yet; a newer release may have run more than these. */
export const listPending = async (db: Database): Promise<readonly string[]> => {
  const ran = new Set(await listRan(db))
  return Object.keys(migrations).filter((name) => !ran.has(name))
}

import type { AccountTable, IdentityTable, RoleGrantTable } from './account'
import type { DutyEntryTable, DutyPlanTable } from './adviser-duty'
import type { AdviserPhotoTable } from './adviser-photo'
import type { AllowanceTable } from './allowance'
import type { AnswerTable } from './answer'
import type { AttachmentTable } from './attachment'
import type {
  AdviserDayTable,
  AdviserEntryTable,
  AdviserFreeDayTable,
  AdviserLeaveTable,
  AdviserOverrideTable,
  AdviserPatternTable,
  BookingTable,
  BookingWaitTable,
  ResidentClaimTable,
  ShopDayTable,
  VillageTravelTable,
} from './booking'
import type { CalendarDayTable, CalendarKnownTable, CalendarNoticeTable } from './calendar'
import type { CategoryTable } from './category'
import type { ClosedAccessTable, RealNameTable } from './closed'
import type {
  ConsultationContentTable,
  ConsultationEventTable,
  ConsultationHoldTable,
  ConsultationLookTable,
  ConsultationMarkTable,
  ConsultationMessageTable,
  ConsultationRatingTable,
  ConsultationTable,
} from './consultation'
import type { ConsultationProxyTable } from './consultation-proxy'
import type { ContentCheckTable } from './content-check'
import type { CountyOutlineTable } from './county-outline'
import type { DivisionTable } from './division'
import type { EmergencyNumberTable } from './emergency-number'
import type { EstateTable } from './estate'
import type { GridPostTable, GridTable, GridWorkerTable, NeighborGroupTable } from './grid'
import type { GuardianConsentTable } from './guardian-consent'
import type { IncidentAreaTable, IncidentFollowTable, IncidentTable } from './incident'
import type { InvitationTable } from './invitation'
import type { LibraryItemTable } from './library'
import type { MandateTable } from './mandate'
import type { MessageTable } from './message'
import type { OneTimeCodeTable } from './one-time-code'
import type { OrganizationTable, ServiceAreaTable } from './organization'
import type { OutboxTable } from './outbox'
import type { AccessLogTable, AuditLogTable, ClockTable, ConsentTable, DataCopyTable } from './person-data'
import type { AdviserPhraseTable } from './phrase'
import type { AdviserRelativeTable, MatterPartyTable, RetainerTable } from './practice'
import type { ChildDirectorTable, ProtectionReportTable, ProtectionRequestTable } from './protection'
import type { AbsenceTable, AccessTokenTable, PushCountTable, StaffAddressTable, SubscribeAnswerTable, SubscribeGrantTable } from './push'
import type { BookingRatingTable, RatingReplyTable } from './rating'
import type { ReportCounterTable, ReportEventTable, ReportTable, ReportTransferTable, ReportUnitTable } from './report'
import type { ReportClockTable, ReportLegTable } from './report-clock'
import type { ReportCountedTable, ReportCountTable, ReportToCountTable } from './report-count'
import type { OrderImportTable, ReportEntryTable, ReportSlipTable } from './report-entry'
import type { ReportJoinTable, ReportRatingTable } from './report-join'
import type { ReportProxyTable } from './report-proxy'
import type { RosterChangeTable, RosterImportTable } from './roster'
import type { AdmissionRuleTable, RoutingRuleTable } from './routing'
import type { SessionTable } from './session'
import type { SettingTable } from './setting'
import type { AdviserTable, AdviserVillageTable, LegalDutyTable, LegalGuideTable, ShopServiceTable, ShopTable } from './shop'
import type { ReportDraftTable, UnitPostTable, UnitSettingTable } from './unit'
import type { VerificationTable } from './verification'

/** Every table, by its name in SQL. */
export interface Tables {
  answer: AnswerTable
  division: DivisionTable
  county_outline: CountyOutlineTable
  category: CategoryTable
  calendar_day: CalendarDayTable
  calendar_known: CalendarKnownTable
  calendar_notice: CalendarNoticeTable
  emergency_number: EmergencyNumberTable
  grid: GridTable
  grid_post: GridPostTable
  grid_worker: GridWorkerTable
  neighbor_group: NeighborGroupTable
  estate: EstateTable
  organization: OrganizationTable
  service_area: ServiceAreaTable
  account: AccountTable
  identity: IdentityTable
  role_grant: RoleGrantTable
  session: SessionTable
  verification: VerificationTable
  allowance: AllowanceTable
  invitation: InvitationTable
  closed_access: ClosedAccessTable
  real_name: RealNameTable
  one_time_code: OneTimeCodeTable
  report_counter: ReportCounterTable
  report: ReportTable
  report_event: ReportEventTable
  report_unit: ReportUnitTable
  report_transfer: ReportTransferTable
  report_clock: ReportClockTable
  report_leg: ReportLegTable
  setting: SettingTable
  routing_rule: RoutingRuleTable
  admission_rule: AdmissionRuleTable
  unit_post: UnitPostTable
  unit_setting: UnitSettingTable
  report_draft: ReportDraftTable
  mandate: MandateTable
  report_join: ReportJoinTable
  report_entry: ReportEntryTable
  report_proxy: ReportProxyTable
  report_slip: ReportSlipTable
  order_import: OrderImportTable
  report_rating: ReportRatingTable
  report_to_count: ReportToCountTable
  report_counted: ReportCountedTable
  report_count: ReportCountTable
  incident: IncidentTable
  incident_area: IncidentAreaTable
  incident_follow: IncidentFollowTable
  outbox: OutboxTable
  message: MessageTable
  subscribe_grant: SubscribeGrantTable
  subscribe_answer: SubscribeAnswerTable
  push_count: PushCountTable
  access_token: AccessTokenTable
  absence: AbsenceTable
  staff_address: StaffAddressTable
  attachment: AttachmentTable
  content_check: ContentCheckTable
  consent: ConsentTable
  guardian_consent: GuardianConsentTable
  access_log: AccessLogTable
  audit_log: AuditLogTable
  data_copy: DataCopyTable
  clock: ClockTable
  shop: ShopTable
  adviser: AdviserTable
  adviser_village: AdviserVillageTable
  legal_duty: LegalDutyTable
  legal_guide: LegalGuideTable
  shop_service: ShopServiceTable
  adviser_pattern: AdviserPatternTable
  adviser_override: AdviserOverrideTable
  shop_day: ShopDayTable
  adviser_leave: AdviserLeaveTable
  village_travel: VillageTravelTable
  adviser_day: AdviserDayTable
  adviser_entry: AdviserEntryTable
  booking: BookingTable
  resident_claim: ResidentClaimTable
  booking_wait: BookingWaitTable
  adviser_free_day: AdviserFreeDayTable
  consultation: ConsultationTable
  consultation_content: ConsultationContentTable
  consultation_message: ConsultationMessageTable
  consultation_hold: ConsultationHoldTable
  consultation_event: ConsultationEventTable
  consultation_mark: ConsultationMarkTable
  consultation_look: ConsultationLookTable
  consultation_rating: ConsultationRatingTable
  roster_import: RosterImportTable
  roster_change: RosterChangeTable
  consultation_proxy: ConsultationProxyTable
  duty_plan: DutyPlanTable
  duty_entry: DutyEntryTable
  booking_rating: BookingRatingTable
  rating_reply: RatingReplyTable
  library_item: LibraryItemTable
  adviser_photo: AdviserPhotoTable
  retainer: RetainerTable
  adviser_phrase: AdviserPhraseTable
  adviser_relative: AdviserRelativeTable
  matter_party: MatterPartyTable
  child_director: ChildDirectorTable
  protection_request: ProtectionRequestTable
  protection_report: ProtectionReportTable
}

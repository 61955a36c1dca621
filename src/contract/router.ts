import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { adviserProcedures } from './adviser-procedures'
import { CalendarPage, PutNotice, TriedNotice, TryNotice } from './calendar'
import { Category, Guess, GuessFrom } from './category'
import { consultationProcedures } from './consultation-procedures'
import { deskProcedures } from './desk-procedures'
import { ChildrenOf, County, Division } from './division'
import { GiveGuardianConsent, GuardianConsentId, GuardianInvitation, Guardianship } from './guardian'
import { hatProcedures } from './hat-procedures'
import { inboxProcedures } from './inbox-procedures'
import { AnswerIncident, Incident, IncidentKey, IncidentsAt, PublishedIncident, PublishIncident, ReviseIncident } from './incident'
import { GiveInvitation, GivenInvitation, Invitation, InvitationCode, InvitationId, OpenInvitation } from './invitation'
import { legalProcedures } from './legal-procedures'
import { libraryProcedures } from './library'
import { mandateProcedures } from './mandate-procedures'
import { Absence, Answered, LetterKey, LetterPage, LettersOf, MessagePage, MessagesOf, ReadMessages, Unread } from './message'
import { JoinReport, MatterLinks, NearbyMatter, NearbyOf } from './nearby'
import { ExportNumbers, Numbers, NumbersFile, NumbersOf } from './numbers'
import { DevelopmentPeople, DevelopmentPeopleOf, Home, MoveHome, Preferences, Session, SignedIn, SignInAs } from './person'
import { CloseAccount, CorrectData, DataCopy, LookPage, LooksOf, PersonData, RemoveData, Reveal, Revealed, SetConsent } from './person-data'
import { AddressesOf, Attachment, BeginUpload, FileAddress, FinalizeUpload, HowToUpload } from './photo'
import { phraseProcedures } from './phrase-procedures'
import { Estate, EstatesOf, Grid, GridOf, GridsOf, LocatePoint, Place } from './place'
import { portraitProcedures } from './portrait'
import { practiceProcedures } from './practice-procedures'
import { protectionProcedures } from './protection-procedures'
import { ratingProcedures } from './rating'
import { ReportKey, ReportView, SubmitReport, Submitted } from './report'
import { CallReporter, PageOf, QueueOf, QueuePage, ReporterPhone, ReportPage } from './report-list'
import { AdvanceReport } from './report-step'
import { residentProcedures } from './resident-procedures'
import { rosterProcedures } from './roster-procedures'
import { ChecksOf, JudgeCheck, SafetyPage } from './safety'
import {
  AnswerDesk,
  CheckRealName,
  CodeShown,
  ConfirmedPhone,
  ConfirmPhone,
  ConfirmRealName,
  DeskAsking,
  DeskCode,
  DeskState,
  OwnRealName,
  PollDesk,
  SightCode,
  SignInByCode,
  SwitchRole,
} from './session'
import { ChangeSetting, SettingPage } from './setting'
import { HandedOver, HandOver, Leave, LeaveOf, SetLeave, StaffArea, StaffAreasOf, StaffPage, StaffPageOf } from './staff'
import { TimeAccount } from './time-account'
import { unitProcedures } from './unit-procedures'
import { workerProcedures } from './worker-procedures'

/** Every procedure that crosses the wire; the phone imports the type alone. */
export const contract = {
  division: {
    counties: oc.output(z.array(County)),
    children: oc.input(ChildrenOf).output(z.array(Division)),
  },
  place: {
    locate: oc.input(LocatePoint).output(Place),
    grid: oc.input(GridOf).output(Place),
    estates: oc.input(EstatesOf).output(z.array(Estate)),
    grids: oc.input(GridsOf).output(z.array(Grid)),
  },
  category: {
    list: oc.output(z.array(Category)),
    guess: oc.input(GuessFrom).output(Guess),
  },
  session: {
    open: oc.output(Session),
    signIn: oc.input(SignInByCode).output(SignedIn),
    close: oc.output(z.object({})),
    closeEverywhere: oc.output(z.object({})),
    confirmPhone: oc.input(ConfirmPhone).output(ConfirmedPhone),
    switchRole: oc.input(SwitchRole).output(z.object({})),
  },
  invitation: {
    give: oc.input(GiveInvitation).output(GivenInvitation),
    list: oc.output(z.array(OpenInvitation)),
    revoke: oc.input(InvitationId).output(z.object({})),
    look: oc.input(InvitationCode).output(Invitation),
    accept: oc.input(InvitationCode).output(z.object({})),
  },
  staff: {
    list: oc.input(StaffPageOf).output(StaffPage),
    areas: oc.input(StaffAreasOf).output(z.array(StaffArea)),
    handOver: oc.input(HandOver).output(HandedOver),
    leave: oc.input(LeaveOf).output(Leave),
    setLeave: oc.input(SetLeave).output(z.object({})),
  },
  identity: {
    view: oc.output(OwnRealName),
    ask: oc.output(SightCode),
    check: oc.input(CheckRealName).output(z.object({})),
    confirm: oc.input(ConfirmRealName).output(z.object({})),
  },
  desk: {
    begin: oc.output(DeskCode),
    poll: oc.input(PollDesk).output(DeskState),
    look: oc.input(CodeShown).output(DeskAsking),
    answer: oc.input(AnswerDesk).output(z.object({})),
  },
  home: {
    view: oc.output(Home),
    move: oc.input(MoveHome).output(Home),
    preferences: oc.input(Preferences).output(z.object({})),
  },
  message: {
    list: oc.input(MessagesOf).output(MessagePage),
    read: oc.input(ReadMessages).output(Unread),
    unread: oc.output(Unread),
    answered: oc.input(Answered).output(z.object({})),
    absence: oc.input(Absence).output(Absence),
    letters: oc.input(LettersOf).output(LetterPage),
    resend: oc.input(LetterKey).output(z.object({})),
  },
  personData: {
    see: oc.output(PersonData),
    looks: oc.input(LooksOf).output(LookPage),
    copy: oc.output(DataCopy),
    correct: oc.input(CorrectData).output(z.object({})),
    remove: oc.input(RemoveData).output(z.object({})),
    setConsent: oc.input(SetConsent).output(z.object({})),
    closeAccount: oc.input(CloseAccount).output(z.object({})),
  },
  guardian: {
    view: oc.output(Guardianship),
    invite: oc.output(GuardianInvitation),
    consent: oc.input(GiveGuardianConsent).output(z.object({})),
    revoke: oc.input(GuardianConsentId).output(z.object({})),
  },
  person: {
    reveal: oc.input(Reveal).output(Revealed),
  },
  photo: {
    begin: oc.input(BeginUpload).output(HowToUpload),
    finalize: oc.input(FinalizeUpload).output(Attachment),
    addresses: oc.input(AddressesOf).output(z.array(FileAddress)),
  },
  safety: {
    list: oc.input(ChecksOf).output(SafetyPage),
    judge: oc.input(JudgeCheck).output(z.object({})),
  },
  report: {
    submit: oc.input(SubmitReport).output(Submitted),
    mine: oc.input(PageOf).output(ReportPage),
    view: oc.input(ReportKey).output(ReportView),
    queue: oc.input(QueueOf).output(QueuePage),
    advance: oc.input(AdvanceReport).output(ReportView),
    timeAccount: oc.input(ReportKey).output(TimeAccount),
    callReporter: oc.input(CallReporter).output(ReporterPhone),
  },
  nearby: {
    matters: oc.input(NearbyOf).output(z.array(NearbyMatter)),
    join: oc.input(JoinReport).output(ReportView),
    links: oc.input(ReportKey).output(MatterLinks),
  },
  numbers: {
    view: oc.input(NumbersOf).output(Numbers),
    export: oc.input(ExportNumbers).output(NumbersFile),
  },
  incident: {
    at: oc.input(IncidentsAt).output(z.array(Incident)),
    view: oc.input(IncidentKey).output(Incident),
    follow: oc.input(IncidentKey).output(Incident),
    unfollow: oc.input(IncidentKey).output(Incident),
    answer: oc.input(AnswerIncident).output(Incident),
    list: oc.output(z.array(PublishedIncident)),
    publish: oc.input(PublishIncident).output(Incident),
    revise: oc.input(ReviseIncident).output(Incident),
    end: oc.input(IncidentKey).output(Incident),
  },
  ...deskProcedures,
  ...inboxProcedures,
  ...residentProcedures,
  ...legalProcedures,
  ...consultationProcedures,
  ...rosterProcedures,
  ...hatProcedures,
  ...adviserProcedures,
  ...ratingProcedures,
  ...libraryProcedures,
  ...practiceProcedures,
  ...portraitProcedures,
  ...phraseProcedures,
  ...protectionProcedures,
  ...workerProcedures,
  ...unitProcedures,
  ...mandateProcedures,
  calendar: {
    view: oc.output(CalendarPage),
    tryOut: oc.input(TryNotice).output(TriedNotice),
    put: oc.input(PutNotice).output(CalendarPage),
  },
  setting: {
    list: oc.output(SettingPage),
    change: oc.input(ChangeSetting).output(SettingPage),
  },
  development: {
    people: oc.input(DevelopmentPeopleOf).output(DevelopmentPeople),
    signIn: oc.input(SignInAs).output(SignedIn),
  },
}

export type Contract = typeof contract

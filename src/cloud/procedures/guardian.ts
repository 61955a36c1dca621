import { giveGuardianConsent, inviteGuardian, revokeGuardianConsent, viewGuardians } from '../operations/guardian/guardian'
import { personal } from './callers'
import { granted } from './guard'

/** 监护人同意: what a child's phone and a guardian's ask. */
export const guardianProcedures = {
  view: personal.guardian.view.handler(({ context: { app, person } }) => viewGuardians(app, person)),
  invite: personal.guardian.invite.handler(({ context: { app, person } }) => inviteGuardian(app, person)),
  consent: personal.guardian.consent.handler(({ context: { app, person }, input }) => granted(giveGuardianConsent(app, person, input))),
  revoke: personal.guardian.revoke.handler(({ context: { app, person }, input }) => granted(revokeGuardianConsent(app, person, input))),
}

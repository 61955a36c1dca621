import type { Law } from './law'
import familyCode from './laws/civil-code-family.json'
import loansCode from './laws/civil-code-loans.json'
import neighborsCode from './laws/civil-code-neighbors.json'
import successionCode from './laws/civil-code-succession.json'
import tortCode from './laws/civil-code-tort.json'
import domesticViolence from './laws/domestic-violence.json'
import elderlyRights from './laws/elderly-rights.json'
import laborDispute from './laws/labor-dispute.json'
import legalAid from './laws/legal-aid.json'
import migrantWages from './laws/migrant-wages.json'
import minorProtection from './laws/minor-protection.json'
import peopleMediation from './laws/people-mediation.json'
import ruralCollective from './laws/rural-collective.json'
import ruralLandContracting from './laws/rural-land-contracting.json'

export const laws: readonly Law[] = [
  neighborsCode,
  loansCode,
  familyCode,
  successionCode,
  tortCode,
  peopleMediation,
  legalAid,
  domesticViolence,
  elderlyRights,
  minorProtection,
  ruralLandContracting,
  ruralCollective,
  laborDispute,
  migrantWages,
]

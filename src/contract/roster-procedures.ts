import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { NumbersFile } from './numbers'
import {
  AnswerOffer,
  OfferedRoles,
  PutRoster,
  RosterCounties,
  RosterFile,
  RosterGaps,
  RosterGapsOf,
  RosterImport,
  RosterImportOf,
  RosterOf,
  RosterTemplate,
  TriedRoster,
} from './roster'

/** 名册, and the roles that they offer. */
export const rosterProcedures = {
  roster: {
    counties: oc.output(RosterCounties),
    template: oc.input(RosterTemplate).output(NumbersFile),
    tryOut: oc.input(RosterFile).output(TriedRoster),
    put: oc.input(PutRoster).output(RosterImport),
    imports: oc.input(RosterOf).output(z.array(RosterImport)),
    undo: oc.input(RosterImportOf).output(z.object({})),
    gaps: oc.input(RosterGapsOf).output(RosterGaps),
    offers: oc.output(OfferedRoles),
    answer: oc.input(AnswerOffer).output(z.object({})),
  },
}

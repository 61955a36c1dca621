import type { EmergencyNumber } from '../../../contract/words'
import { type DangerKind, dangers, type EmergencyLine } from '../../../domain/danger'

/** By which word the city's list knows each line. */
export const kindOfLine: Readonly<Record<EmergencyLine, string>> = {
  police: 'police',
  fire: 'fire',
  ambulance: 'ambulance',
  traffic: 'traffic',
  antiFraud: 'fraud',
  mentalHealth: 'mentalHealth',
  gasRepair: 'gas',
  powerRepair: 'power',
  waterRepair: 'water',
}

/** Whom to ring in this danger, the first one first; a county's own number stands beside the whole city's. */
export const callListOf = (danger: DangerKind, numbers: readonly EmergencyNumber[]): EmergencyNumber[] =>
  dangers[danger].call.flatMap((line) => numbers.filter(({ kind }) => kind === kindOfLine[line]))

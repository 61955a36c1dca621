import type { ReportStatus } from '../../../contract/report'
import type { Tone } from '../../ui/tone'

export const statusTone: Readonly<Record<ReportStatus, Tone>> = {
  submitted: 'warn',
  verifying: 'warn',
  accepted: 'warn',
  dispatched: 'warn',
  handling: 'brand',
  whistled: 'brand',
  suspended: 'quiet',
  returned: 'warn',
  done: 'info',
  confirming: 'info',
  closed: 'success',
  notAccepted: 'quiet',
  withdrawn: 'quiet',
  thanked: 'success',
  void: 'quiet',
  transferredTo12345: 'quiet',
  transferredToPolice: 'quiet',
  transferredToPetition: 'quiet',
  merged: 'quiet',
}

import type { ReportStatus } from '../../../contract/report'
import type { Tone } from '../../ui/tone'

export const statusTone: Readonly<Record<ReportStatus, Tone>> = {
  submitted: 'warn',
  accepted: 'brand',
  suspended: 'quiet',
  returned: 'warn',
  confirming: 'info',
  closed: 'success',
  withdrawn: 'quiet',
}

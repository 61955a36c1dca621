import type { MandateView } from '../../../../../contract/mandate'
import type { ReportView } from '../../../../../contract/report'

/** In the shape in which steps are filled in everywhere; what a link does not show is empty. */
export const asReport = (view: MandateView): ReportView => ({
  ...view,
  number: view.matterNumber,
  acceptDue: view.due,
  joinCount: 0,
  category: null,
  community: '',
  gridName: null,
  holder: { kind: 'unit', name: view.unitName, phone: null },
  handledBy: null,
  closedAt: null,
  result: null,
  asked: null,
  suspendedUntil: null,
  colleagues: [],
  units: [],
  called: [],
  mergedInto: null,
  priority: 3,
  isDanger: false,
  superviseLevel: 0,
  reporterName: null,
  reporterCall: null,
  attachments: [],
  timeline: [],
  onSpot: false,
})

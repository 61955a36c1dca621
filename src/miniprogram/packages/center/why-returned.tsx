import type { ReportView } from '../../../contract/report'
import { centerWords } from '../../locales/center'
import { timeWords } from '../../locales/moment'
import { reasonLabel } from '../../locales/work-reasons'
import { Notice } from '../../ui/notice'

const whyOf = ({ event, reason }: Pick<ReportView['timeline'][number], 'event' | 'reason'>) =>
  event === 'disputeAgain' || !reason ? centerWords.whyDisputed : centerWords.whyReason(reasonLabel[reason])

/** What brought it back, and what was said with it. */
export const WhyReturned = ({ report }: { report: ReportView }) => {
  const last = report.timeline
    .filter(({ event }) => event === 'sendBack' || event === 'disputeAgain')
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))[0]
  return (
    <Notice tone='warn' title={last ? whyOf(last) : centerWords.whyNoGrid}>
      {last && [`${last.actorName} ${timeWords(last.at)}`, last.words && centerWords.said(last.words)].filter(Boolean).join('。')}
    </Notice>
  )
}

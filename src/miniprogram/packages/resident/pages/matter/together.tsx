import type { ReportView } from '../../../../../contract/report'
import { nearbyWords } from '../../../../locales/nearby'
import { Notice } from '../../../../ui/notice'

/** 我也遇到: who else waits for the same. */
export const Together = ({ report: { part, joinCount } }: { report: ReportView }) => {
  if (part === 'joiner') return <Notice tone='info'>{nearbyWords.joinedWords}</Notice>
  return joinCount > 0 ? <Notice tone='info'>{nearbyWords.together(joinCount)}</Notice> : null
}

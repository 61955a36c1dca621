import type { ReportView } from '../../../../../contract/report'
import { followingWords } from '../../../../locales/following'
import { dueDateWords } from '../../../../locales/moment'
import { Notice } from '../../../../ui/notice'

/** What somebody who works on it wants to know before they go on. */
export const Question = ({ report: { question } }: { report: ReportView }) =>
  question ? (
    <Notice tone='warn' title={followingWords.asked}>
      {[question.words, question.until && followingWords.answerUntil(dueDateWords(question.until))].filter(Boolean).join('\n')}
    </Notice>
  ) : null

import type { ConsultationView } from '../../../../../contract/consultation'
import { changeDraft, hasContent, readDraft } from '../../../../features/report/report-draft'
import { open } from '../../../../platform/navigate'

/**
 * 转成网格事项: the asker's own words are brought along to be read over, and only sending the report lets the grid worker see them. A report
 * begun already keeps its own words; of what is to stay quiet nothing is written to the phone.
 */
export const reportToGrid = ({ county, id, neutral, messages }: ConsultationView) => {
  if (!neutral && !hasContent(readDraft())) {
    const own = messages.find(({ kind }) => kind === 'question')?.words
    changeDraft({ consultation: { county, id }, ...(own && { words: own }) })
  }
  void open('/packages/resident/pages/report/index', {})
}

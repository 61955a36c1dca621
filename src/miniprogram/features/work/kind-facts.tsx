import type { ReportView } from '../../../contract/report'
import { kindWords, visitWords } from '../../locales/kind'
import { matterWords } from '../../locales/work'
import { ListRow } from '../../ui/list-row'

/** 诉求类型, when a visit would suit, and who may know of it. */
export const KindFacts = ({ report: { kind = 'help', visit, ring = 'public', about } }: { report: ReportView }) => (
  <>
    <ListRow icon='list' title={kindWords[kind]} note={visit ? matterWords.visit(visitWords(visit)) : matterWords.kind} />
    {ring !== 'public' && (
      <ListRow icon='shield' title={matterWords.rings[ring]} note={about ? matterWords.about[about] : matterWords.ringNotes[ring]} />
    )}
  </>
)

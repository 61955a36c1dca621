import { changeDraft, type ReportDraft } from '../../../../features/report/report-draft'
import { followingWords } from '../../../../locales/following'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

/** 复发: it says which matter this one is linked with, and lets go of it in a tap. */
export const AgainNotice = ({ draft: { relapseOf } }: { draft: ReportDraft }) =>
  relapseOf ? (
    <ListGroup>
      <ListRow
        icon='list'
        title={followingWords.againOf(relapseOf.number)}
        note={followingWords.againNote}
        end={followingWords.againNot}
        onTap={() => changeDraft({ relapseOf: null })}
      />
    </ListGroup>
  ) : null

import type { ReportView } from '../../../../../contract/report'
import { changeDraft, hasContent, readDraft } from '../../../../features/report/report-draft'
import { followingWords } from '../../../../locales/following'
import { statusWordsOf } from '../../../../locales/report'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

/** A draft that has words already is another matter's. */
const reportAgain = ({ county, id, number, community, placeWords, category, categoryName, part }: ReportView) => {
  if (!hasContent(readDraft()))
    changeDraft({
      relapseOf: { county, id, number },
      ...(category && categoryName && { category: { code: category, name: categoryName } }),
      ...(part !== 'joiner' && { place: { given: { by: 'community', community, words: placeWords }, county, name: placeWords } }),
    })
  void open('/packages/resident/pages/report/index', {})
}

/** 复发: what is closed for too long to be opened again is reported anew, and linked both ways. */
export const ComeBack = ({ report }: { report: ReportView }) => {
  const { status, actions, relapses = [] } = report
  return (
    <>
      {status === 'closed' && !actions.includes('reopen') && (
        <BigButton kind='secondary' label={followingWords.again} onTap={() => reportAgain(report)} />
      )}
      {relapses.length > 0 && (
        <ListGroup>
          {relapses.map((each) => (
            <ListRow
              key={each.id}
              icon='list'
              title={`${each.isEarlier ? followingWords.earlier : followingWords.later}，${statusWordsOf(each.status).label}`}
              note={followingWords.number(each.number)}
              onTap={() => void open('/packages/resident/pages/matter/index', { county: each.county, id: each.id })}
            />
          ))}
        </ListGroup>
      )}
    </>
  )
}

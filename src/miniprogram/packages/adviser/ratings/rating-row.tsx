import type { Rating } from '../../../../contract/rating'
import { timeWords } from '../../../locales/moment'
import { ratingWords as words } from '../../../locales/rating'
import { ListRow } from '../../../ui/list-row'

/** What was said of one matter, without who said it. */
export const RatingRow = ({ rating, onReply }: { rating: Rating; onReply: (() => void) | undefined }) => (
  <ListRow
    title={rating.remark ?? words.scores(rating)}
    note={[
      rating.remark && words.scores(rating),
      words.kinds[rating.kind],
      timeWords(rating.at),
      rating.reply && words.replied(rating.reply),
    ]
      .filter(Boolean)
      .join(' · ')}
    end={onReply && words.reply}
    onTap={onReply}
  />
)

import type { RatingFigures } from '../../../../../contract/rating'
import { figureRows, ratingWords as words } from '../../../../locales/rating'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

/** 居民评价: figures alone, and none where there are too few. */
export const ShopRatings = ({ figures }: { figures: RatingFigures | null | undefined }) => {
  if (!figures) return null
  return (
    <Section title={words.figures} note={words.figuresNote(figures.count)}>
      <ListGroup>
        {figureRows(figures).map(({ aspect, title, score }) => (
          <ListRow key={aspect} title={title} end={score} />
        ))}
      </ListGroup>
    </Section>
  )
}

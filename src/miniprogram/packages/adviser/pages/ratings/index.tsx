import { useState } from 'react'
import type { Rating, RatingPage } from '../../../../../contract/rating'
import { figureRows, ratingWords as words } from '../../../../locales/rating'
import { useMatterParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { useByAndBy } from '../../../../ui/by-and-by'
import { EmptyState } from '../../../../ui/empty-state'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { useRatings } from '../../rating-queries'
import { RatingRow } from '../../ratings/rating-row'
import { ReplySheet } from '../../ratings/reply-sheet'

const mostShown = 40

/** 收到的评价: one's own, or for the bureau an adviser's. */
export default function RatingsPage() {
  const of = useMatterParams()
  const ratings = useRatings(of && { county: of.county, adviser: of.id })
  return (
    <Page title={words.title}>
      <AsyncView
        query={ratings}
        isEmpty={({ count }) => count === 0}
        empty={<EmptyState picture='nothing' title={words.none} words={words.noneNote} />}
      >
        {(page) => <Shown page={page} />}
      </AsyncView>
    </Page>
  )
}

const Shown = ({ page: { figures, count, ratings, mayReply, adviserName } }: { page: RatingPage }) => {
  const [answering, setAnswering] = useState<Rating>()
  const shown = useByAndBy(ratings.slice(0, mostShown))
  return (
    <>
      <Section title={adviserName} note={figures ? words.figuresNote(figures.count) : undefined}>
        {figures ? (
          <ListGroup>
            {figureRows(figures).map(({ aspect, title, score }) => (
              <ListRow key={aspect} title={title} end={score} />
            ))}
          </ListGroup>
        ) : (
          <Notice tone='info'>{words.tooFew(count)}</Notice>
        )}
      </Section>
      <Section title={words.said}>
        <ListGroup>
          {shown.map((rating) => (
            <RatingRow key={rating.id} rating={rating} onReply={mayReply ? () => setAnswering(rating) : undefined} />
          ))}
        </ListGroup>
      </Section>
      {answering && <ReplySheet rating={answering} onClose={() => setAnswering(undefined)} />}
    </>
  )
}

import type { Paper } from '../../../../../contract/paper'
import { timeWords } from '../../../../locales/moment'
import { paperWords } from '../../../../locales/paper'
import { useByAndBy } from '../../../../ui/by-and-by'
import { EmptyState } from '../../../../ui/empty-state'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

const mostLines = 30

/** What is written, with as many lines as a phone is read for; all of them stand in the file. */
export const PaperShown = ({ paper: { from, to, counts, byCategory, lines } }: { paper: Paper }) => {
  const shown = useByAndBy(lines.slice(0, mostLines))
  if (lines.length === 0) return <EmptyState picture='nothing' title={paperWords.none} words={paperWords.noneNote} />
  return (
    <>
      <Section title={paperWords.counts} note={paperWords.span(from, to)}>
        <Counts counts={counts} />
      </Section>
      <Section title={paperWords.categories}>
        <Counts counts={byCategory} />
      </Section>
      <Section title={paperWords.lines}>
        <ListGroup>
          {shown.map(({ at, number, what, place, words }) => (
            <ListRow
              key={`${number} ${at} ${what}`}
              title={[what, words].filter(Boolean).join('：')}
              note={[timeWords(at), number, place].filter(Boolean).join(' · ')}
            />
          ))}
          {lines.length > mostLines && <ListRow title={paperWords.more(lines.length - mostLines)} />}
        </ListGroup>
      </Section>
    </>
  )
}

const Counts = ({ counts }: Pick<Paper, 'counts'>) => (
  <ListGroup>
    {counts.map(({ name, count }) => (
      <ListRow key={name} title={name} end={paperWords.count(count)} />
    ))}
  </ListGroup>
)

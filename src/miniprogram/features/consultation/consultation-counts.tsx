import { useQuery } from '@tanstack/react-query'
import type { ConsultationCounts as Counts } from '../../../contract/consultation'
import { consultationCountWords as words } from '../../locales/consultation-counts'
import { cloud } from '../../platform/cloud'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { Section } from '../../ui/section'

const parts = ['waiting', 'waitsForAsker', 'answered', 'ended'] as const

/** For whoever works in the village: that there are some and how far they are. There is nothing to open. */
export const ConsultationCounts = () => {
  const counts = useQuery({ queryKey: ['consultation', 'counts'], queryFn: () => cloud.consultation.counts() })
  if (!counts.data) return null
  const { rows, least } = counts.data
  return (
    <Section title={words.title} note={words.note}>
      {rows.length === 0 && <Notice tone='info'>{words.few(least)}</Notice>}
      {rows.length > 0 && (
        <ListGroup>
          {rows.map((row) => (
            <ListRow key={row.community.code} icon='scale' title={row.community.name} note={wordsOf(row)} />
          ))}
        </ListGroup>
      )}
    </Section>
  )
}

const wordsOf = (row: Counts['rows'][number]): string =>
  parts
    .flatMap((part) => {
      const count = row[part]
      return count === null ? [] : [`${words.parts[part]} ${words.count(count)}`]
    })
    .join('，')

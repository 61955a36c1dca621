import type { LibraryItem } from '../../../../../contract/library'
import { consultationKindWords } from '../../../../locales/ask'
import { libraryWords as words } from '../../../../locales/library'
import { dayWords } from '../../../../locales/moment'
import { open } from '../../../../platform/navigate'
import { beginningOf } from '../../../../ui/beginning'
import { useByAndBy } from '../../../../ui/by-and-by'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

const most = 30
const shownSigns = 60
const kinds: Readonly<Partial<Record<string, string>>> = consultationKindWords

export const Found = ({ items, sought }: { items: readonly LibraryItem[]; sought: string }) => {
  const shown = useByAndBy(items)
  return (
    <Section title={sought ? words.list : words.latest} note={items.length >= most ? words.most : undefined}>
      <ListGroup>
        {shown.map(({ county, id, question, category, at }) => (
          <ListRow
            key={id}
            icon='scale'
            title={beginningOf(question, shownSigns)}
            note={words.row(kinds[category] ?? '', dayWords(at))}
            onTap={() => void open('/packages/legal/pages/library-entry/index', { county, id })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

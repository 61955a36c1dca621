import type { CitedArticle } from '../../../../contract/consultation'
import { deskWords, lookWords } from '../../../locales/adviser'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Section } from '../../../ui/section'

type CitedListProps = { cited: readonly CitedArticle[]; onChange: (cited: CitedArticle[]) => void }

/** 引用的法条, each taken back by a tap. */
export const CitedList = ({ cited, onChange }: CitedListProps) => (
  <Section title={deskWords.cited}>
    <ListGroup>
      {cited.map((each) => (
        <ListRow
          key={`${each.law} ${each.article}`}
          icon='scale'
          title={lookWords.cite(each.law, each.article)}
          note={deskWords.citedAsOf(each.asOf)}
          end={deskWords.citedRemove}
          onTap={() => onChange(cited.filter((other) => other !== each))}
        />
      ))}
    </ListGroup>
  </Section>
)

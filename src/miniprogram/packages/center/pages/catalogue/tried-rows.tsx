import type { TriedCatalogue } from '../../../../../contract/catalogue'
import { catalogueWords as words } from '../../../../locales/catalogue'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

type TriedRowsProps = { tried: TriedCatalogue; isSaving: boolean; onSave: () => void }

/** 预览: what each row would change, and what is wrong with it. */
export const TriedRows = ({ tried: { rows, counts }, isSaving, onSave }: TriedRowsProps) => {
  const lacking = counts.refused > 0 ? words.problems : counts.new + counts.changed === 0 ? words.nothing : undefined
  return (
    <Section title={words.counts(counts.new, counts.changed, counts.same, counts.refused)}>
      <ListGroup>
        {rows.map(({ row, title, message }) => (
          <ListRow key={row} title={words.row(row, title)} note={message} />
        ))}
      </ListGroup>
      <BigButton label={words.save} loading={isSaving} disabledReason={lacking} onTap={onSave} />
    </Section>
  )
}

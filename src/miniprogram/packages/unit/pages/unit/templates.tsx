import { useState } from 'react'
import type { Template, TemplateKind, Unit } from '../../../../../contract/unit'
import { unitWords } from '../../../../locales/unit'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { TemplateSheet } from './template-sheet'

const kinds = (Object.keys(unitWords.kinds) as TemplateKind[]).map((value) => ({ value, label: unitWords.kinds[value] }))

/** 常用语, one kind at a time; a tap changes one. */
export const Templates = ({ unit }: { unit: Unit }) => {
  const [kind, setKind] = useState<TemplateKind>('answer')
  const [edited, setEdited] = useState<Template | 'new'>()
  const mayChange = unit.post !== 'crew'
  return (
    <Section title={unitWords.templates} note={unitWords.templatesNote}>
      <ChipRow label={unitWords.templates} chips={kinds} value={kind} onChange={setKind} />
      <ListGroup>
        {unit.templates
          .filter((template) => template.kind === kind)
          .map((template) => (
            <ListRow key={template.words} title={template.words} {...(mayChange && { onTap: () => setEdited(template) })} />
          ))}
        {mayChange && <ListRow icon='add' title={unitWords.add} onTap={() => setEdited('new')} />}
      </ListGroup>
      {unit.isUsual && mayChange && <Notice tone='info'>{unitWords.usual}</Notice>}
      {edited && (
        <TemplateSheet unit={unit} kind={kind} edited={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />
      )}
    </Section>
  )
}

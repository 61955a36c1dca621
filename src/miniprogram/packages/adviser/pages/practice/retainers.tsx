import { useState } from 'react'
import type { Practice, Retainer } from '../../../../../contract/practice'
import { practiceWords } from '../../../../locales/practice'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { RetainerSheet } from './retainer-sheet'

/** 顾问单位 of the firm, and of each who practices there. */
export const Retainers = ({ practice }: { practice: Practice }) => {
  const [edited, setEdited] = useState<Retainer | 'new'>()
  const { retainers, shop } = practice
  return (
    <Section title={practiceWords.retainers} note={practiceWords.retainersNote}>
      {retainers.length === 0 && <Notice tone='info'>{practiceWords.noRetainers}</Notice>}
      <ListGroup>
        {retainers.map((retainer) => (
          <ListRow key={retainer.id} icon='building' title={retainer.name} note={noteOf(retainer)} onTap={() => setEdited(retainer)} />
        ))}
        {shop && <ListRow icon='add' title={practiceWords.addRetainer} onTap={() => setEdited('new')} />}
      </ListGroup>
      {edited && shop && (
        <RetainerSheet
          practice={practice}
          shop={shop}
          edited={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Section>
  )
}

const noteOf = ({ kind, adviser, since, until, hasNumber }: Retainer): string =>
  [
    practiceWords.kinds[kind],
    adviser?.name ?? practiceWords.retainerOfFirm,
    until ? practiceWords.retainerEnded(until) : practiceWords.retainerSince(since),
    hasNumber && practiceWords.hasNumber,
  ]
    .filter(Boolean)
    .join('，')

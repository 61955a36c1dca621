import { useState } from 'react'
import { timeWords } from '../../../../locales/moment'
import { rosterWords as words } from '../../../../locales/roster'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { useRosterImports, useUndoRoster } from './roster-queries'

const shown = 6

export const Imports = ({ county }: { county: number }) => {
  const imports = useRosterImports(county)
  const undoing = useUndoRoster()
  const [asked, setAsked] = useState<string>()
  const undo = () => {
    if (asked) undoing.mutate({ county, id: asked })
    setAsked(undefined)
  }
  if (!imports.data?.length) return null
  return (
    <Section title={words.imports}>
      {undoing.error && <Notice tone='danger'>{undoing.error.message}</Notice>}
      <ListGroup>
        {imports.data.slice(0, shown).map(({ id, kind, at, added, changed, left, undone, mayUndo }) => (
          <ListRow
            key={id}
            title={timeWords(at)}
            note={words.imported(words.kinds[kind], added, changed, left)}
            end={undone ? words.undone : mayUndo ? words.undo : undefined}
            onTap={mayUndo ? () => setAsked(id) : undefined}
          />
        ))}
      </ListGroup>
      <ConfirmDialog
        open={asked !== undefined}
        title={words.undoTitle}
        words={words.undoWords}
        confirmLabel={words.undo}
        onConfirm={undo}
        onCancel={() => setAsked(undefined)}
      />
    </Section>
  )
}

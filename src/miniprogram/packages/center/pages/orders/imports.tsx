import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { orderWords as words } from '../../../../locales/intake'
import { timeWords } from '../../../../locales/moment'
import { cloud } from '../../../../platform/cloud'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'

export const Imports = ({ newest }: { newest: string | undefined }) => {
  const imports = useQuery({ queryKey: ['order', 'imports', newest], queryFn: () => cloud.order.imports() })
  const undoing = useMutation({ mutationFn: (id: string) => cloud.order.undo({ id }), onSettled: () => imports.refetch() })
  const [asked, setAsked] = useState<string>()
  const undo = () => {
    if (asked) undoing.mutate(asked)
    setAsked(undefined)
  }
  if (!imports.data?.length) return null
  return (
    <Section title={words.imports}>
      {undoing.error && <Notice tone='danger'>{undoing.error.message}</Notice>}
      <ListGroup>
        {imports.data.map(({ id, at, count, undone }) => (
          <ListRow
            key={id}
            title={timeWords(at)}
            note={words.imported(count)}
            end={undone ? words.undone : words.undo}
            onTap={undone ? undefined : () => setAsked(id)}
          />
        ))}
      </ListGroup>
      <ConfirmDialog
        open={asked !== undefined}
        title={words.undo}
        words={words.undoWords}
        confirmLabel={words.undoConfirm}
        onConfirm={undo}
        onCancel={() => setAsked(undefined)}
      />
    </Section>
  )
}

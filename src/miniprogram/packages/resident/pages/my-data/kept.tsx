import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DataClass, RemoveData } from '../../../../../contract/person-data'
import { useRemoveData } from '../../../../features/person-data/person-data-queries'
import { myDataWords } from '../../../../locales/my-data'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'

/** One entry says itself; several are told apart by their names. */
const noteOf = ({ entries }: DataClass) =>
  entries.map(({ label, value }) => (entries.length > 1 ? `${label}：${value}` : value)).join('，') || myDataWords.nothing

/** Class by class; one tap says what for and until when, and where it may be deleted. */
export const Kept = ({ classes }: { classes: readonly DataClass[] }) => {
  const [opened, setOpened] = useState<DataClass>()
  return (
    <Section title={myDataWords.kept}>
      <ListGroup>
        {classes.map((each) => (
          <ListRow key={each.name} title={each.title} note={noteOf(each)} onTap={() => setOpened(each)} />
        ))}
      </ListGroup>
      <Sheet open={opened !== undefined} title={opened?.title ?? ''} onClose={() => setOpened(undefined)}>
        {opened && <OneClass shown={opened} onGone={() => setOpened(undefined)} />}
      </Sheet>
    </Section>
  )
}

const OneClass = ({ shown, onGone }: { shown: DataClass; onGone: () => void }) => {
  const [isAsking, setIsAsking] = useState(false)
  const removing = useRemoveData()
  const gone = () => {
    onGone()
    showToast(myDataWords.removed)
  }
  // The cloud says what may be removed; the words for it are its own.
  const remove = () =>
    removing.mutate({ class: shown.name as RemoveData['class'] }, { onSuccess: gone, onError: ({ message }) => showToast(message) })
  return (
    <>
      <ListGroup>
        {shown.entries.map(({ label, value }) => (
          <ListRow key={label} title={value} note={label} />
        ))}
        <ListRow title={shown.purpose} note={myDataWords.purpose} />
        <ListRow title={shown.until} note={myDataWords.until} />
      </ListGroup>
      {shown.removable && <BigButton kind='secondary' icon='trash' label={myDataWords.remove} onTap={() => setIsAsking(true)} />}
      <View>
        <ConfirmDialog
          open={isAsking}
          title={myDataWords.removeTitle(shown.title)}
          words={myDataWords.removeWords}
          confirmLabel={myDataWords.removeConfirm}
          kind='danger'
          loading={removing.isPending}
          onConfirm={remove}
          onCancel={() => setIsAsking(false)}
        />
      </View>
    </>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { orderWords as words } from '../../../../locales/intake'
import { type ChosenFile, chooseWorkbook } from '../../../../platform/choose-workbook'
import { cloud } from '../../../../platform/cloud'
import { newId } from '../../../../platform/id'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { Imports } from './imports'
import { ToEnter } from './to-enter'

/** A workbook of 12345's is looked at row by row first, then put in as one, and taken out as one while nobody has acted. */
export default function Orders() {
  const [file, setFile] = useState<ChosenFile>()
  const id = useRef(newId())
  const trying = useMutation({ mutationFn: (content: string) => cloud.order.tryOut({ file: content }) })
  const putting = useMutation({ mutationFn: (content: string) => cloud.order.put({ id: id.current, file: content }) })
  const choose = async () => {
    const chosen = await chooseWorkbook()
    if (!chosen) return
    id.current = newId()
    setFile(chosen)
    trying.mutate(chosen.content)
  }
  const put = () => {
    if (!file) return
    putting.mutate(file.content, {
      onSuccess: () => {
        showToast(words.done)
        trying.reset()
        setFile(undefined)
      },
    })
  }
  const refused = trying.error ?? putting.error
  const { counts, rows } = trying.data ?? {}
  const lacking = !counts || counts.refused > 0 ? words.problems : counts.new === 0 ? words.nothing : undefined
  return (
    <Page title={words.title}>
      <Notice tone='info'>{words.how}</Notice>
      <BigButton
        kind='secondary'
        label={file ? words.chosen(file.name) : words.choose}
        loading={trying.isPending}
        onTap={() => void choose()}
      />
      {refused && <Notice tone='danger'>{refused.message}</Notice>}
      {counts && rows && (
        <Section title={words.counts(counts.new, counts.duplicate, counts.refused)}>
          <ListGroup>
            {rows.map(({ row, number, message }) => (
              <ListRow key={row} title={words.row(row, number)} note={message} />
            ))}
          </ListGroup>
          <BigButton label={words.put(counts.new)} loading={putting.isPending} disabledReason={lacking} onTap={put} />
        </Section>
      )}
      <Imports newest={putting.data?.id} />
      <ToEnter />
    </Page>
  )
}

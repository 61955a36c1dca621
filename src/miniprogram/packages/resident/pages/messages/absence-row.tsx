import { useState } from 'react'
import { useSetAbsence } from '../../../../features/message/message-queries'
import { messageWords } from '../../../../locales/message'
import { endOfDay, timeWords } from '../../../../locales/moment'
import { ChoiceList } from '../../../../ui/choice-list'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'

/** 休假, for who works here: nobody is woken on a free day. */
export const AbsenceRow = ({ awayUntil }: { awayUntil: string | null }) => {
  const [isOpen, setIsOpen] = useState(false)
  const absence = useSetAbsence()
  const choose = (days: string) => absence.mutate(days === '0' ? null : endOfDay(Number(days) - 1), { onSuccess: () => setIsOpen(false) })
  const note = awayUntil ? messageWords.absenceUntil(timeWords(awayUntil)) : messageWords.absenceNone
  return (
    <>
      <ListGroup>
        <ListRow icon='calm' title={messageWords.absence} note={note} onTap={() => setIsOpen(true)} />
      </ListGroup>
      <Sheet open={isOpen} title={messageWords.absenceTitle} onClose={() => setIsOpen(false)}>
        <Notice tone='info'>{messageWords.absenceWords}</Notice>
        {absence.isError && <Notice tone='warn'>{absence.error.message}</Notice>}
        <ChoiceList
          label={messageWords.absenceTitle}
          choices={messageWords.absenceDays}
          value={awayUntil ? undefined : '0'}
          onChange={choose}
        />
      </Sheet>
    </>
  )
}

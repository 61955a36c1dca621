import { useState } from 'react'
import type { CalendarPage } from '../../../../../contract/calendar'
import { usePutNotice } from '../../../../features/city/city-queries'
import { calendarWords } from '../../../../locales/city'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { showToast } from '../../../../ui/toast'

/** A year put in by mistake becomes unknown again. */
export const TakeBack = ({ page: { knownUntil, edition, imports } }: { page: CalendarPage }) => {
  const [isAsking, setIsAsking] = useState(false)
  const putting = usePutNotice()
  const year = Number(knownUntil.slice(0, 4))
  const takeBack = () =>
    putting.mutate(
      { year, edition },
      {
        onSuccess: () => showToast(calendarWords.backDone),
        onError: ({ message }) => showToast(message),
        onSettled: () => setIsAsking(false),
      },
    )
  // What came with the program is not taken away by a tap.
  if (imports.find((each) => each.year === year)?.holidays === undefined) return null
  return (
    <>
      <BigButton kind='danger' label={calendarWords.back(year)} onTap={() => setIsAsking(true)} />
      <ConfirmDialog
        open={isAsking}
        kind='danger'
        title={calendarWords.backTitle(year)}
        words={calendarWords.backWords}
        confirmLabel={calendarWords.back(year)}
        loading={putting.isPending}
        onConfirm={takeBack}
        onCancel={() => setIsAsking(false)}
      />
    </>
  )
}

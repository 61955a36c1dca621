import { useState } from 'react'
import type { CalendarPage, TriedNotice } from '../../../../../contract/calendar'
import { usePutNotice, useTryNotice } from '../../../../features/city/city-queries'
import { calendarWords } from '../../../../locales/city'
import { type ChosenFile, chooseWorkbook } from '../../../../platform/choose-workbook'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { Tried } from './tried'

/** A notice is tried out first, with every due time that it moves; only then it is put in. */
export const PutNotice = ({ page }: { page: CalendarPage }) => {
  const [year, setYear] = useState(String(Number(page.knownUntil.slice(0, 4)) + 1))
  const [text, setText] = useState('')
  const [file, setFile] = useState<ChosenFile>()
  const [shown, setShown] = useState<TriedNotice>()
  const trying = useTryNotice()
  const putting = usePutNotice()
  const notice = { year: Number(year), ...(file ? { file: file.content } : { text }) }
  const tryOut = () => trying.mutate(notice, { onSuccess: setShown })
  const more = (tried: TriedNotice) =>
    tried.next && trying.mutate({ ...notice, after: tried.next }, { onSuccess: (page) => setShown(added(tried, page)) })
  const put = ({ edition }: TriedNotice) => putting.mutate({ ...notice, edition }, { onSuccess: () => showToast(calendarWords.saved) })
  const write = (typed: string) => {
    setText(typed)
    setShown(undefined)
    setFile(undefined)
  }
  const choose = async () => {
    const chosen = await chooseWorkbook()
    if (!chosen) return
    setFile(chosen)
    setShown(undefined)
  }
  const refused = trying.error ?? putting.error
  return (
    <Section title={calendarWords.put}>
      <Field name='notice-year' label={calendarWords.year} kind='number' limit={4} value={year} onChange={setYear} />
      <Field
        name='notice-text'
        label={calendarWords.text}
        hint={calendarWords.textHint}
        lines='many'
        limit={5000}
        value={text}
        onChange={write}
      />
      <BigButton kind='secondary' label={file ? calendarWords.fileChosen(file.name) : calendarWords.file} onTap={() => void choose()} />
      <Notice tone='info'>{calendarWords.fileNote}</Notice>
      {refused && <Notice tone='danger'>{refused.message}</Notice>}
      <BigButton label={calendarWords.tryOut} loading={trying.isPending} onTap={tryOut} />
      {shown && (
        <Tried
          tried={shown}
          isMorePending={trying.isPending}
          isPutting={putting.isPending}
          onMore={() => more(shown)}
          onPut={() => put(shown)}
        />
      )}
    </Section>
  )
}

const added = (before: TriedNotice, { moves, next }: TriedNotice): TriedNotice => ({ ...before, moves: [...before.moves, ...moves], next })

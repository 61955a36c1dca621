import { useState } from 'react'
import { changeDraft } from '../../../../features/report/report-draft'
import { ringWords } from '../../../../locales/ring'
import { BigButton } from '../../../../ui/big-button'
import { ChoiceList } from '../../../../ui/choice-list'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import type { ReportForm } from './use-report-form'

const none = 'none'
const officials = ['gridWorker', 'villageCadre', 'townCadre', 'mediator', 'police', 'other'] as const
const choices = [{ value: none, label: ringWords.aboutNone }, ...officials.map((value) => ({ value, label: ringWords.officials[value] }))]

/** 回避: whom it is about is the person's own to say; a guess from the words is shown, and decides nothing. */
export const AboutQuestion = ({ form: { draft } }: { form: ReportForm }) => {
  const [isOpen, setIsOpen] = useState(false)
  const { about } = draft
  const note = about ? ringWords.officials[about] : about === null ? ringWords.aboutNone : ringWords.aboutUnasked
  return (
    <>
      <ListRow icon='person' title={ringWords.about} note={note} onTap={() => setIsOpen(true)} />
      {isOpen && (
        <Sheet open title={ringWords.aboutSheet} onClose={() => setIsOpen(false)}>
          <ChoiceList
            label={ringWords.aboutSheet}
            choices={choices}
            value={about === undefined ? undefined : (about ?? none)}
            onChange={(chosen) => {
              changeDraft({ about: chosen === none ? null : (chosen as (typeof officials)[number]) })
              setIsOpen(false)
            }}
          />
        </Sheet>
      )}
    </>
  )
}

/** 猜到了: asked in so many words, before anything is sent. */
export const AboutGuess = ({ form: { guessedAbout, draft, kind } }: { form: ReportForm }) => {
  if (!guessedAbout || kind === 'praise' || draft.about !== undefined) return null
  return (
    <>
      <Notice tone='warn' title={ringWords.aboutGuess(ringWords.officials[guessedAbout])}>
        {ringWords.aboutGuessWords}
      </Notice>
      <BigButton kind='secondary' label={ringWords.aboutGuessYes} onTap={() => changeDraft({ about: guessedAbout })} />
      <BigButton kind='quiet' label={ringWords.aboutGuessNo} onTap={() => changeDraft({ about: null })} />
    </>
  )
}

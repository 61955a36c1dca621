import { useState } from 'react'
import type { ReportView } from '../../../contract/report'
import { bookWords } from '../../locales/answer-book'
import { BigButton } from '../../ui/big-button'
import { ProposeSheet } from './propose-sheet'

/** 从办结的咨询里长出来: its question and its answer to begin with, for whoever dealt with it to write without anybody's name. */
export const ProposeFromMatter = ({ report }: { report: ReportView }) => {
  const [isOpen, setIsOpen] = useState(false)
  if (report.kind !== 'inquiry' || report.status !== 'closed') return null
  const text = report.timeline.filter(({ event, words }) => event === 'finish' && words).at(-1)?.words ?? ''
  return (
    <>
      <BigButton kind='quiet' icon='edit' label={bookWords.propose} onTap={() => setIsOpen(true)} />
      {isOpen && <ProposeSheet begin={{ question: report.words.slice(0, 200), text }} onClose={() => setIsOpen(false)} />}
    </>
  )
}

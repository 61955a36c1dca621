import { useMemo } from 'react'
import { kindsHeard, triage } from '../../../../../contract/triage'
import { bringWords } from '../../../../features/legal/brought-words'
import { discardDraft, type ReportDraft } from '../../../../features/report/report-draft'
import { reportWords } from '../../../../locales/report'
import { replaceWith } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'

/** 分诊 the other way round: what sounds like a lawyer's is offered to one; only a suggestion, and the report stays as it is. */
export const LawWay = ({ draft: { words, attachments } }: { draft: ReportDraft }) => {
  const isLegal = useMemo(() => soundsLegal(words), [words])
  if (!isLegal) return null
  const ask = () => {
    bringWords(words)
    // Photos go with the report alone; what has none is not kept twice.
    if (attachments.length === 0) discardDraft()
    void replaceWith('/packages/legal/pages/ask/index', {})
  }
  return (
    <>
      <Notice tone='info' title={reportWords.law}>
        {reportWords.lawNote}
      </Notice>
      <BigButton kind='secondary' icon='scale' label={reportWords.toLaw} onTap={ask} />
    </>
  )
}

const soundsLegal = (words: string): boolean => {
  const way = triage(words)
  return way === 'aid' || (way === 'consultation' && kindsHeard(words).length > 0)
}

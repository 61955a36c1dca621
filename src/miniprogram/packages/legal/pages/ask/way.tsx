import { changeDraft, hasContent, readDraft } from '../../../../features/report/report-draft'
import { askWords } from '../../../../locales/ask'
import { replaceWith } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { discardAskDraft } from '../../ask-draft'
import { Emergency } from './emergency'
import type { AskForm } from './use-ask-form'

/** 分诊: only a suggestion; the resident goes on, or goes where it is quicker. */
export const Way = ({ form: { way, emergency, draft } }: { form: AskForm }) => {
  if (way === 'consultation') return null
  if (way === 'emergency') return <Emergency danger={emergency} />
  // Begun already, a report keeps its own words.
  const bring = () => {
    if (!hasContent(readDraft())) {
      changeDraft({ words: draft.words })
      discardAskDraft()
    }
    void replaceWith('/packages/resident/pages/report/index', {})
  }
  return (
    <>
      <Notice tone='info' title={askWords.ways[way]}>
        {askWords.wayNotes[way]}
      </Notice>
      {way === 'gridMatter' && <BigButton kind='secondary' icon='megaphone' label={askWords.toGrid} onTap={bring} />}
    </>
  )
}

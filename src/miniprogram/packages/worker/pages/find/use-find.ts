import * as z from 'zod/mini'
import type { GridDuty } from '../../../../../contract/duty'
import type { FileFind, OwnCategory } from '../../../../../contract/find'
import { leadIn } from '../../../../../contract/lead'
import { DraftAttachment } from '../../../../features/report/draft-attachment'
import { forgetPhotos, useKeptForm, useKeptPhotos } from '../../../../features/report/kept-form'
import { useFileFind } from '../../../../features/work/worker-queries'
import { findWords } from '../../../../locales/find'
import { newId } from '../../../../platform/id'
import { kept } from '../../../../platform/storage'

export type Course = FileFind['course']['is']

const FindDraft = z.object({
  version: z.literal(1),
  /** Made once, so that sending twice is one matter, also after the page was closed in between. */
  id: z.uuid(),
  words: z.string(),
  placeWords: z.string(),
  grid: z.string(),
  code: z.optional(z.string()),
  course: z.enum(['settled', 'keep', 'pass']),
  ticked: z.array(z.string()),
  done: z.string(),
  before: z.array(DraftAttachment),
  after: z.array(DraftAttachment),
})
type FindDraft = z.infer<typeof FindDraft>

const emptyDraft = (): FindDraft => ({
  version: 1,
  id: newId(),
  ...{ words: '', placeWords: '', grid: '', course: 'settled', ticked: [], done: '', before: [], after: [] },
})

const keptFind = kept('findDraft', FindDraft)
const mayKeep = ({ words }: FindDraft) => !leadIn(words)

/** What is typed on the one screen of a find, kept until it was sent. */
export const useFind = (grids: readonly GridDuty[], own: readonly OwnCategory[]) => {
  const { form, latest, change, forget } = useKeptForm(keptFind, emptyDraft, mayKeep)
  const county = Number((grids[0]?.grid ?? '').slice(0, 6))
  const before = useKeptPhotos({ county, read: () => latest.current.before, write: (photos) => change({ before: photos }) })
  const after = useKeptPhotos({ county, read: () => latest.current.after, write: (photos) => change({ after: photos }) })
  const sending = useFileFind()
  const { words, placeWords, code, ticked, done } = form
  // A grid that is no longer theirs is not one that the draft may still name.
  const grid = grids.some((each) => each.grid === form.grid) ? form.grid : (grids[0]?.grid ?? '')
  const category = own.find((each) => each.code === code)
  // What is not on the own list is not one's own to close.
  const course: Course = form.course === 'settled' && code !== undefined && !category ? 'keep' : form.course
  const problem = () => {
    if (!words.trim() && before.shown.length === 0) return findWords.wordsMissing
    return before.areOnTheirWay || after.areOnTheirWay ? findWords.photosOnTheirWay : undefined
  }
  const find = (): FileFind => ({
    id: form.id,
    words: words.trim(),
    category: category?.code ?? null,
    place: { by: 'grid', grid, words: placeWords.trim() || (grids.find((each) => each.grid === grid)?.name ?? '') },
    attachments: before.sentIds,
    course: course === 'settled' ? { is: course, words: done.trim(), conditions: [...ticked], attachments: after.sentIds } : { is: course },
  })
  const discard = () => {
    forgetPhotos([...form.before, ...form.after])
    forget()
  }
  return {
    ...{ before, after, words, placeWords, grid, code, category, course, ticked, done, sending, problem, find, discard },
    setWords: (typed: string) => change({ words: typed }),
    setPlaceWords: (typed: string) => change({ placeWords: typed }),
    setGrid: (chosen: string) => change({ grid: chosen }),
    choose: (chosen: string) => change({ code: chosen, ticked: [] }),
    setCourse: (chosen: Course) => change({ course: chosen }),
    setTicked: (items: readonly string[]) => change({ ticked: [...items] }),
    setDone: (typed: string) => change({ done: typed }),
  }
}
export type Find = ReturnType<typeof useFind>

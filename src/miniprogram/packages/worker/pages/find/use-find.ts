import { useRef, useState } from 'react'
import type { GridDuty } from '../../../../../contract/duty'
import type { FileFind, OwnCategory } from '../../../../../contract/find'
import { useAfterPhotos } from '../../../../features/work/use-after-photos'
import { useFileFind } from '../../../../features/work/worker-queries'
import { findWords } from '../../../../locales/find'
import { newId } from '../../../../platform/id'

export type Course = FileFind['course']['is']

/** What is typed on the one screen of a find; its id is made once, so that sending twice is one matter. */
export const useFind = (grids: readonly GridDuty[], own: readonly OwnCategory[]) => {
  const id = useRef(newId())
  const county = Number((grids[0]?.grid ?? '').slice(0, 6))
  const [before, after] = [useAfterPhotos(county), useAfterPhotos(county)]
  const [words, setWords] = useState('')
  const [placeWords, setPlaceWords] = useState('')
  const [grid, setGrid] = useState(grids[0]?.grid ?? '')
  const [code, setCode] = useState<string>()
  const [chosen, setCourse] = useState<Course>('settled')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [done, setDone] = useState('')
  const sending = useFileFind()
  const category = own.find((each) => each.code === code)
  // What is not on the own list is not one's own to close.
  const course: Course = chosen === 'settled' && code !== undefined && !category ? 'keep' : chosen
  const choose = (next: string) => {
    setCode(next)
    setTicked([])
  }
  const ready = (photos: typeof before) => photos.photos.filter(({ state }) => state === 'ready').map((photo) => photo.id)
  const areOnTheirWay = [...before.photos, ...after.photos].some(({ state }) => state === 'uploading' || state === 'pending')
  const problem = () => {
    if (!words.trim() && before.photos.length === 0) return findWords.wordsMissing
    return areOnTheirWay ? findWords.photosOnTheirWay : undefined
  }
  const find = (): FileFind => ({
    id: id.current,
    words: words.trim(),
    category: category?.code ?? null,
    place: { by: 'grid', grid, words: placeWords.trim() || (grids.find((each) => each.grid === grid)?.name ?? '') },
    attachments: ready(before),
    course: course === 'settled' ? { is: course, words: done.trim(), conditions: [...ticked], attachments: ready(after) } : { is: course },
  })
  return {
    ...{ before, after, words, setWords, placeWords, setPlaceWords, grid, setGrid, code, choose, category, course, setCourse },
    ...{ ticked, setTicked, done, setDone, sending, problem, find },
  }
}
export type Find = ReturnType<typeof useFind>

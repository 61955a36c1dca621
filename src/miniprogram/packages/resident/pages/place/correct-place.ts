import { useRef } from 'react'
import type { GivenPlace } from '../../../../../contract/place'
import { useAdvance } from '../../../../features/report/report-queries'
import { followingWords } from '../../../../locales/following'
import { goBack } from '../../../../platform/back'
import { newId } from '../../../../platform/id'
import { showToast } from '../../../../ui/toast'

/** 更正: the place chosen here is that of a matter already reported; none where a new one is being written. */
export const useCorrectPlace = (params: Readonly<Record<string, string | undefined>>) => {
  const { county = '', id = '', revision = '' } = params
  const step = useRef(newId())
  const advance = useAdvance({ county: Number(county), id, revision: Number(revision) })
  if (params['for'] !== 'correct') return undefined
  const correct = (place: GivenPlace) =>
    advance.mutate(
      { id: step.current, action: 'correct', correction: { place } },
      {
        onSuccess: () => {
          showToast(followingWords.corrected)
          void goBack()
        },
      },
    )
  return { correct, isPending: advance.isPending, error: advance.error }
}

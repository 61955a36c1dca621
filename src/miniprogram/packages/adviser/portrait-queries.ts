import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { JudgePortrait, Portrait, PortraitOf } from '../../../contract/portrait'
import { sendFile } from '../../features/report/send-file'
import { cloud } from '../../platform/cloud'
import { newId } from '../../platform/id'
import { choosePhotos } from '../../platform/photo'

const drawnAgainMs = 2_000

const keyOf = (of: PortraitOf['of']) => ['portrait', of?.adviser ?? 'own'] as const

/** 顾问照片, one's own where nobody is named. */
export const usePortraitOf = (of: PortraitOf['of']) =>
  useQuery({
    queryKey: keyOf(of),
    queryFn: () => cloud.portrait.view(of ? { of } : {}),
    staleTime: 0,
    // Drawn anew within seconds, and then there to be looked at.
    refetchInterval: ({ state: { data } }) => (data?.waiting?.state === 'processing' ? drawnAgainMs : false),
  })

const usePortraitAct = <Given>(of: PortraitOf['of'], act: (given: Given) => Promise<Portrait | undefined>) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (portrait) => portrait && queries.setQueryData(keyOf(of), portrait),
    onSettled: () => queries.invalidateQueries({ queryKey: ['legal'] }),
  })
}

/** Chosen, sent and proposed in one; how far it is on its way is shown. */
export const useSendPortrait = (of: PortraitOf['of'], county: number) => {
  const [percent, setPercent] = useState(0)
  const sending = usePortraitAct(of, async () => {
    const [file] = await choosePhotos(1)
    if (!file) return undefined
    const id = newId()
    setPercent(0)
    await sendFile({ id, kind: 'photo', ...file }, county, setPercent)
    return cloud.portrait.set({ ...(of && { of }), photo: id })
  })
  return { sending, percent }
}

export const useRemovePortrait = (of: PortraitOf['of']) => usePortraitAct(of, () => cloud.portrait.set({ ...(of && { of }), photo: null }))

export const useJudgePortrait = (of: PortraitOf['of']) =>
  usePortraitAct(of, (judged: Pick<JudgePortrait, 'photo' | 'agree'>) => cloud.portrait.judge({ ...(of && { of }), ...judged }))

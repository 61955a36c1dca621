import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AdvanceBooking, BookingKey, BookingView, SetMeeting } from '../../../contract/booking'
import type { AddLeave, Diary, RemoveLeave, SetDay, SetPattern } from '../../../contract/diary'
import { cloud } from '../../platform/cloud'
import type { Week } from './week'

const diaryKey = ['diary'] as const

/** 日程 of one week; the week before stays in sight while the next one comes. */
export const useDiary = ({ from, until }: Week) =>
  useQuery({
    queryKey: [...diaryKey, from],
    queryFn: () => cloud.diary.view({ from, until }),
    placeholderData: keepPreviousData,
  })

const useDiaryAct = <Input>(act: (input: Input) => Promise<unknown>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: () => queries.invalidateQueries({ queryKey: diaryKey }) })
}

export const useSetPattern = () => useDiaryAct((input: SetPattern) => cloud.diary.setPattern(input))
export const useSetDay = () => useDiaryAct((input: SetDay) => cloud.diary.setDay(input))
export const useTakeLeave = () => useDiaryAct((input: AddLeave) => cloud.diary.takeLeave(input))
export const useEndLeave = () => useDiaryAct((input: RemoveLeave) => cloud.diary.endLeave(input))

/** One step on a sitting; what somebody else did meanwhile is fetched with the refusal. */
export const useAdvanceSitting = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: AdvanceBooking) => cloud.booking.advance(input),
    onSettled: () => void queries.invalidateQueries({ queryKey: diaryKey }),
  })
}

/** The number for one call; the resident reads that it was looked at. */
export const useSittingContact = () => useMutation({ mutationFn: (key: BookingKey) => cloud.booking.contact(key) })

export const useSetMeeting = () => useDiaryAct((input: SetMeeting) => cloud.booking.setMeeting(input))

export type Sitting = BookingView
export type Planned = NonNullable<Diary['planned']>[number]

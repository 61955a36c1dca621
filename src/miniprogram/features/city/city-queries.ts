import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { PutNotice, TryNotice } from '../../../contract/calendar'
import type { ChangeSetting } from '../../../contract/setting'
import { cloud } from '../../platform/cloud'

const settingsKey = ['settings'] as const
const calendarKey = ['calendar'] as const

export const useCitySettings = () => useQuery({ queryKey: settingsKey, queryFn: () => cloud.setting.list() })

export const useChangeSetting = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: ChangeSetting) => cloud.setting.change(change),
    onSuccess: (page) => queries.setQueryData(settingsKey, page),
  })
}

export const useWorkCalendar = () => useQuery({ queryKey: calendarKey, queryFn: () => cloud.calendar.view() })

export const useTryNotice = () => useMutation({ mutationFn: (notice: TryNotice) => cloud.calendar.tryOut(notice) })

export const usePutNotice = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (notice: PutNotice) => cloud.calendar.put(notice),
    onSuccess: (page) => queries.setQueryData(calendarKey, page),
  })
}

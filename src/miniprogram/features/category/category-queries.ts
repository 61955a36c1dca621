import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { cloud } from '../../platform/cloud'

const settledMilliseconds = 400
const aDay = 86_400_000

/** What the words sound like, asked once the person stops typing for a moment. */
export const useGuess = (words: string, county: number | undefined) => {
  const settled = useSettled(words.trim())
  return useQuery({
    queryKey: ['category', 'guess', settled, county],
    queryFn: () => cloud.category.guess({ words: settled, ...(county !== undefined && { county }) }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    staleTime: aDay,
  })
}

export const useCategories = (enabled: boolean) =>
  useQuery({ queryKey: ['category', 'list'], queryFn: () => cloud.category.list(), enabled, staleTime: aDay })

const useSettled = (value: string) => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settledMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

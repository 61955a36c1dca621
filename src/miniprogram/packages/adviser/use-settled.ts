import { useEffect, useState } from 'react'

const aPause = 250

/** What was typed, once the fingers rest. */
export const useSettled = (words: string): string => {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), aPause)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}

import { useEffect, useState } from 'react'

const aMoment = 16

/** A few at once and the others right after: what an old phone draws in one go has to be small. */
export const useByAndBy = <Item>(items: readonly Item[], few = 6): readonly Item[] => {
  const [count, setCount] = useState(few)
  const isMissing = count < items.length
  useEffect(() => {
    if (!isMissing) return
    const timer = setTimeout(() => setCount(count + few), aMoment)
    return () => clearTimeout(timer)
  }, [count, isMissing, few])
  return items.slice(0, count)
}

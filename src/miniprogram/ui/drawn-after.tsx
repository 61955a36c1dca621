import { type PropsWithChildren, useEffect, useState } from 'react'

/** What is read second is sent to the screen second: an old phone draws two light messages sooner than one heavy one. */
export const DrawnAfter = ({ children }: PropsWithChildren) => {
  const [isNext, setIsNext] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsNext(true))
    return () => clearTimeout(timer)
  }, [])
  return isNext ? children : null
}

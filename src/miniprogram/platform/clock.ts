import { useEffect, useState } from 'react'

const minute = 60_000

/** Now, to the minute: what was due in time becomes overdue on an open page too. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), minute)
    return () => clearInterval(ticking)
  }, [])
  return now
}

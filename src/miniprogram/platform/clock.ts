import { useEffect, useState } from 'react'

const minute = 60_000
const second = 1_000

/** Now, to the minute: what was due in time becomes overdue on an open page too. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), minute)
    return () => clearInterval(ticking)
  }, [])
  return now
}

/** 倒计时: whole seconds until a moment, never below none. */
export const useSecondsUntil = (moment: string | null): number => {
  const [seconds, setSeconds] = useState(() => secondsUntil(moment))
  useEffect(() => {
    setSeconds(secondsUntil(moment))
    const ticking = setInterval(() => setSeconds(secondsUntil(moment)), second)
    return () => clearInterval(ticking)
  }, [moment])
  return seconds
}

const secondsUntil = (moment: string | null): number =>
  moment === null ? 0 : Math.max(0, Math.ceil((Date.parse(moment) - Date.now()) / second))

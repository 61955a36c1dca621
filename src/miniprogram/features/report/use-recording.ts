import { useEffect, useRef, useState } from 'react'
import { reportWords } from '../../locales/report'
import type { LocalFile } from '../../platform/photo'
import { type Recording, startRecording } from '../../platform/recorder'
import { showToast } from '../../ui/toast'

/** One recording at a time: how long it runs, and one tap that begins and ends it. */
export const useRecording = (onRecorded: (file: LocalFile) => void) => {
  const [seconds, setSeconds] = useState<number>()
  const recording = useRef<Recording>()
  const isRunning = seconds !== undefined
  useEffect(() => {
    if (!isRunning) return
    const clock = setInterval(() => setSeconds((passed = 0) => passed + 1), 1000)
    return () => clearInterval(clock)
  }, [isRunning])
  useEffect(() => () => recording.current?.stop(), [])
  const record = async () => {
    try {
      recording.current = await startRecording()
      if (!recording.current) return
      setSeconds(0)
      onRecorded(await recording.current.finished)
    } catch {
      showToast(reportWords.recordFailed)
    }
    recording.current = undefined
    setSeconds(undefined)
  }
  return { seconds, toggle: () => (recording.current ? recording.current.stop() : void record()) }
}

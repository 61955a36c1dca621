import Taro from '@tarojs/taro'
import { isWeapp } from './display'
import { keepFile, type LocalFile } from './photo'
import { withConsent } from './privacy'

export interface Recording {
  /** Ends it; `finished` then brings the file. */
  readonly stop: () => void
  /** Also comes when the longest time is over. */
  readonly finished: Promise<LocalFile>
}

const longestSeconds = 180

export const canRecord = isWeapp || ('MediaRecorder' in window && navigator.mediaDevices !== undefined)

/** Nothing where the person would rather not; fails where the phone does not allow the microphone. */
export const startRecording = () => withConsent('recording', isWeapp ? startInWeChat : startInBrowser)

const startInWeChat = async (): Promise<Recording> => {
  const recorder = Taro.getRecorderManager()
  const finished = new Promise<LocalFile>((resolve, reject) => {
    recorder.onStop(({ tempFilePath, fileSize }) => resolve(keepFile({ path: tempFilePath, bytes: fileSize })))
    recorder.onError(reject)
  })
  await new Promise<void>((resolve, reject) => {
    recorder.onStart(() => resolve())
    finished.catch(reject)
    recorder.start({ duration: longestSeconds * 1000, format: 'mp3', numberOfChannels: 1, sampleRate: 16_000, encodeBitRate: 48_000 })
  })
  return { stop: () => recorder.stop(), finished }
}

const startInBrowser = async (): Promise<Recording> => {
  const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
  const recorder = new MediaRecorder(microphone)
  const pieces: Blob[] = []
  recorder.ondataavailable = ({ data }) => pieces.push(data)
  const finished = new Promise<LocalFile>((resolve) => {
    recorder.onstop = () => {
      for (const track of microphone.getTracks()) track.stop()
      const sound = new Blob(pieces, { type: recorder.mimeType })
      resolve({ path: URL.createObjectURL(sound), bytes: sound.size })
    }
  })
  recorder.start()
  const stop = () => {
    clearTimeout(limit)
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const limit = setTimeout(stop, longestSeconds * 1000)
  return { stop, finished }
}

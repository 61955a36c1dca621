import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { kept } from './storage'

/** 未满14周岁: kept on this phone alone, and no more of it than that a guardian's word is waited for. */
const keptWaiting = kept('childWaits', z.literal(true))
const listeners = new Set<() => void>()

export const isWaitingForGuardian = () => keptWaiting.read() === true

export const waitForGuardian = () => {
  keptWaiting.write(true)
  tell()
}

/** A guardian agreed, or the tap was a mistake. */
export const waitNoMore = () => {
  keptWaiting.forget()
  tell()
}

const useIsWaitingForGuardian = () => useSyncExternalStore(subscribe, isWaitingForGuardian)

const tell = () => {
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

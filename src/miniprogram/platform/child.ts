import * as z from 'zod/mini'
import { kept } from './storage'

/** 未满14周岁: kept on this phone alone, and no more of it than that a guardian's word is waited for. */
const keptWaiting = kept('childWaits', z.literal(true))

export const isWaitingForGuardian = () => keptWaiting.read() === true

export const waitForGuardian = () => keptWaiting.write(true)

/** A guardian agreed, or the tap was a mistake. */
export const waitNoMore = () => keptWaiting.forget()

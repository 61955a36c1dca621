import * as z from 'zod/mini'
import { kept } from './storage'

/** A self-hosted mini-program's session; in WeChat's cloud there is none, and a browser keeps its own in a cookie that scripts cannot read. */
export const sessionToken = kept('session', z.string())

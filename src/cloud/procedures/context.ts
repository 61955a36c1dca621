import type { App } from '../app'
import type { Log } from '../log'
import type { Identity } from '../store/person-store'

/** What a procedure knows of the call it answers. */
export interface Context {
  readonly app: App
  readonly identity: Identity
  readonly log?: Log
  /** What the caller sits before, in words, where the edge can tell. */
  readonly device?: string
  readonly address?: string
  /** Told when the caller turned out to be somebody whom we know. */
  readonly recognize?: () => void
  /** A browser's session goes into a cookie that scripts cannot read; the edge that has one keeps it, and clears it at sign-out. */
  readonly keepSession?: (token: string | undefined) => void
}

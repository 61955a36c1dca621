import type { App } from '../app'

/** What a procedure knows of the call it answers. */
export interface Context {
  readonly app: App
}

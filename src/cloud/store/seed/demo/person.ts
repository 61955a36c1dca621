import type { Role } from '../../../../domain/role'

/** An invented person with an account; `subject` is what the development sign-in knows them by. */
export interface DemoPerson {
  readonly key: string
  readonly name: string
  readonly phone: string
  readonly subject?: string
  readonly home?: DemoHome
  readonly grants: readonly {
    readonly role: Exclude<Role, 'resident'>
    readonly area: string
    /** Where an organization lies. */
    readonly within?: string
  }[]
}

interface DemoHome {
  readonly grid: string
  readonly address: string
}

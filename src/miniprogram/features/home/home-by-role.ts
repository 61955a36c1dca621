import type { RoleName } from '../../../contract/person'

/** Where each kind of work begins; a resident's begins at home itself. */
export const homeByRole = {
  resident: undefined,
  gridWorker: '/packages/worker/pages/queue/index',
  dispatcher: '/packages/center/pages/queue/index',
  administrator: '/packages/center/pages/staff/index',
  clerk: '/packages/center/pages/identity/index',
  officer: '/packages/worker/pages/queue/index',
  lawyer: '/packages/adviser/pages/queue/index',
  mediator: undefined,
} as const satisfies Record<RoleName, string | undefined>

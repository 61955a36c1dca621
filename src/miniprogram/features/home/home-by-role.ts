import type { RoleName } from '../../../contract/person'

/** Where each kind of work begins; a resident's begins at home itself. */
export const homeByRole = {
  resident: undefined,
  gridWorker: '/packages/worker/pages/queue/index',
  dispatcher: '/packages/center/pages/queue/index',
} as const satisfies Record<RoleName, string | undefined>

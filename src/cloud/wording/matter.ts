import type { Role } from '../../domain/role'

/** How people in a matter are called where their name is not shown. */
export const matterWording = {
  me: '我',
  center: '网格化中心',
  roles: { resident: '居民', gridWorker: '网格员', dispatcher: '网格化中心' } satisfies Record<Role, string>,
} as const

/**
 * What a person can be to a matter. Everyone who is signed in is a resident; the others are granted over an area: 网格员,
 * 中心分派人员, 管理员, 窗口工作人员, 部门和单位经办人, 律师, 人民调解员.
 */
export const roles = ['resident', 'gridWorker', 'dispatcher', 'administrator', 'clerk', 'officer', 'lawyer', 'mediator'] as const
export type Role = (typeof roles)[number]
export type GrantedRole = Exclude<Role, 'resident'>
export const grantedRoles = ['gridWorker', 'dispatcher', 'administrator', 'clerk', 'officer', 'lawyer', 'mediator'] as const

/** Over what a role is held: a piece of the city, or an organization in it. */
export type AreaKind = 'grid' | 'village' | 'town' | 'county' | 'city' | 'unit' | 'firm' | 'committee'

export const areaKindsOf: Readonly<Record<GrantedRole, readonly AreaKind[]>> = {
  gridWorker: ['grid'],
  dispatcher: ['village', 'town', 'county', 'city'],
  administrator: ['town', 'county', 'city'],
  clerk: ['village', 'town', 'county'],
  officer: ['unit'],
  lawyer: ['firm'],
  mediator: ['committee'],
}

/** 任命: who may give which roles, within their own area; what is not here nobody gives. */
export const appointedBy: { readonly [Giver in GrantedRole]?: readonly GrantedRole[] } = {
  administrator: ['administrator', 'dispatcher', 'clerk', 'officer', 'lawyer', 'mediator', 'gridWorker'],
  dispatcher: ['gridWorker', 'clerk'],
}

/** What a piece of the city is, by its code; an organization has an id and no code. */
export const areaKindOfCode = (area: string): AreaKind | undefined => {
  if (!/^\d{6}(\d{3}){0,3}$/.test(area)) return undefined
  if (area.length === 6) return area.endsWith('00') ? 'city' : 'county'
  return ({ 9: 'town', 12: 'village', 15: 'grid' } as const)[area.length]
}

/**
 * Who can take a step: a person in a role, what a person is to one matter beside it, or the clock. A joiner (我也遇到) and a proxy
 * (代报) are residents, a co-unit (协办) an officer of another unit than the lead's, a supervisor (上级中心) a dispatcher further up.
 */
export const actors = [...roles, 'joiner', 'proxy', 'coUnit', 'supervisor', 'timer'] as const
export type Actor = (typeof actors)[number]
export const isRole = (actor: Actor): actor is Role => (roles as readonly Actor[]).includes(actor)

/** What a person can be to one matter. */
export type Part = Exclude<Actor, 'timer'>

/** Whoever is no resident of the matter acts for the city. */
export const isStaff = (actor: Actor): boolean => !['resident', 'joiner', 'proxy'].includes(actor)

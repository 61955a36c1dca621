import type { ColumnType } from 'kysely'
import type { DutyRule } from '../../../domain/duty-day'
import type { RosterKind } from '../../../domain/roster'
import type { AdviserKind, GuideKind, Specialty } from '../../../domain/shop'

/** A roster that was put in as one, and can be taken back as one. */
export interface RosterImportTable {
  county: number
  id: string
  kind: RosterKind
  by: string
  at: Date
  added: number
  changed: number
  gone: number
  undone_at: Date | null
}

/** What a guide was before a roster changed it; the name lies sealed beside it. */
export interface GuideBefore {
  readonly community: string
  readonly kind: GuideKind
  readonly neighbor_group: string | null
  readonly skills: readonly Specialty[]
  readonly listed_until: string | null
}

export interface AdviserBefore {
  readonly kind: AdviserKind
  readonly name: string
  readonly shop: string
  readonly phone_index: string | null
  readonly listed_until: string | null
  readonly villages: readonly { readonly community: string; readonly duty: DutyRule }[]
}

export interface RosterChangeTable {
  county: number
  id: string
  import: string
  person: string
  kind: 'added' | 'changed' | 'gone'
  name: string | null
  before: ColumnType<GuideBefore | AdviserBefore | null, string | null, string | null>
}

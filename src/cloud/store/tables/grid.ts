import type { ColumnType, Generated } from 'kysely'

/** 五色网格: what a grid is known for. */
export type GridTag = 'red' | 'blue' | 'orange' | 'green' | 'gold'

/** 综合网格: the smallest piece of the city that somebody answers for; a code is never used again. */
export interface GridTable {
  county: number
  code: string
  community: string
  name: string
  /** '((x,y),…)' in GCJ-02. */
  boundary: ColumnType<never, string, string>
  /** '(x,y)'; read as center[0] and center[1], which both drivers answer alike. */
  center: ColumnType<never, string, string>
  valid_from: string
  valid_to: string | null
  superseded_by: string | null
  tags: ColumnType<readonly GridTag[], string, string>
  party_group: string | null
  synthetic: boolean
}

/** 网格长 lead, 网格指导员 instructor, 包保干警 police, 包保律师 lawyer, 邻长 neighborLead. */
export type GridPostKind = 'lead' | 'instructor' | 'police' | 'lawyer' | 'neighborLead'

/** People named on a grid who need no account of their own; name and phone are sealed. */
export interface GridPostTable {
  county: number
  id: string
  grid: string
  kind: GridPostKind
  person_name: string
  phone: string | null
  /** Blind index of the phone, or of the name where no phone is known: the same person on several grids. */
  person_index: string
  /** 1 to 3 for police and lawyers, who answer for three grids at most. */
  slot: number | null
  neighbor_group: string | null
}

export interface GridWorkerTable {
  county: number
  grid: string
  account: string
  valid_from: Date
  valid_to: Date | null
  /** A岗 1, B岗 2, 网格长 3: in whose turn what is new is. */
  turn: Generated<number>
}

/** 邻里小组: three to five buildings inside a grid; its code is the grid's and two digits. */
export interface NeighborGroupTable {
  county: number
  code: string
  grid: string
  name: string
}

import type { FieldCipher } from '../../store/field-cipher'
import type { StoredCounty } from '../../store/grid-import-store'
import type { Building } from '../../store/tables/estate'
import type { GridPostKind, GridTag } from '../../store/tables/grid'
import type { NamedPerson } from './read-cells'

/** The county that a workbook is compared with, by the keys under which its rows are found. */
export interface KnownCounty {
  readonly county: number
  readonly communityNames: ReadonlyMap<string, string>
  readonly grids: ReadonlyMap<string, { readonly tags: readonly GridTag[]; readonly partyGroup: string | null }>
  readonly groupNames: ReadonlyMap<string, string>
  readonly posts: ReadonlyMap<string, HeldPost>
  readonly estates: ReadonlyMap<string, KnownEstate>
}

export interface HeldPost {
  readonly kind: GridPostKind
  readonly grid: string
  readonly person: NamedPerson
}

export interface KnownEstate {
  readonly id: string
  readonly grid: string
  readonly buildings: readonly Building[]
}

/** A grid has one post of each kind; a neighbor group has its lead. */
export const postKey = (kind: GridPostKind, place: string): string => `${kind} ${place}`

export const estateKey = (community: string, name: string): string => `${community} ${name}`

export const toKnownCounty = (county: number, stored: StoredCounty, cipher: FieldCipher): KnownCounty => ({
  county,
  communityNames: new Map(stored.communities.map(({ code, name }) => [code, name])),
  grids: new Map(stored.grids.map(({ code, tags, party_group }) => [code, { tags, partyGroup: party_group }])),
  groupNames: new Map(stored.groups.map(({ code, name }) => [code, name])),
  posts: new Map(
    stored.posts.map(({ kind, grid, neighbor_group, person_name, phone }) => [
      postKey(kind, neighbor_group ?? grid),
      {
        kind,
        grid,
        person: {
          name: cipher.open('grid_post.person_name', county, person_name),
          phone: phone === null ? null : cipher.open('grid_post.phone', county, phone),
        },
      },
    ]),
  ),
  estates: new Map(stored.estates.map(({ id, grid, community, name, buildings }) => [estateKey(community, name), { id, grid, buildings }])),
})

export const isHeldBy = (post: HeldPost | undefined, { name, phone }: NamedPerson): boolean =>
  post?.person.name === name && post.person.phone === phone

import type { HeldPost } from './known-county'
import type { NamedPerson } from './read-cells'
import type { PlannedPost } from './row-plan'

/** 一名干警或律师包保一到三个网格. */
export const mostGridsPerOfficer = 3

const postNames: Readonly<Record<string, string>> = { police: '民警', lawyer: '律师' }

/** The same officer is known by the phone, or where none is given by the name. */
export const personMark = ({ name, phone }: NamedPerson): string => phone ?? name

/**
 * Counts the grids of police and lawyers. Whoever the workbook replaces is taken off first, so that two officers may
 * change places in one file whatever the order of its rows.
 */
export const createOfficerLoad = (stored: Iterable<HeldPost>, planned: readonly PlannedPost[]) => {
  const replaced = new Set(planned.map(({ kind, grid }) => `${kind} ${grid}`))
  const gridsByOfficer = new Map<string, number>()
  const count = ({ kind, person }: HeldPost) => {
    const officer = `${kind} ${personMark(person)}`
    const grids = (gridsByOfficer.get(officer) ?? 0) + 1
    gridsByOfficer.set(officer, grids)
    return grids
  }
  for (const post of stored) if (!replaced.has(`${post.kind} ${post.grid}`)) count(post)
  return {
    /** The name of the post whose officer has no room for this grid. */
    findOverloaded: (posts: readonly PlannedPost[]): { post: string; name: string } | undefined => {
      const over = posts.filter(({ kind }) => kind in postNames).find((post) => count(post) > mostGridsPerOfficer)
      return over && { post: postNames[over.kind] ?? '', name: over.person.name }
    },
  }
}

import type { Keyset } from '../store/report-list-store'

const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const writeKeyset = ({ at, id }: Keyset): string => `${at.toISOString()}~${id}`

/** A cursor that is not ours begins at the beginning. */
export const readKeyset = (after: string | undefined): Keyset | undefined => {
  const [, at, id] = form.exec(after ?? '') ?? []
  return at && id && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : undefined
}

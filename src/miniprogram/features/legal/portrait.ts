import { useQuery } from '@tanstack/react-query'
import { withAddressesOf } from '../../platform/file-addresses'
import { fileAddress } from '../../platform/photo'

const freshMs = 600_000

/** Where a lawyer's photo is read just now; without one their initial stands there. */
export const usePortrait = (county: number, photo: string | null | undefined): string | undefined => {
  const id = photo ?? ''
  const found = useQuery({
    queryKey: ['legal', 'portrait', county, id],
    queryFn: async () => {
      const [portrait] = await withAddressesOf(county, [{ id, kind: 'photo', state: 'ready', url: `/files/${county}/${id}` }])
      return portrait?.url ? fileAddress(portrait.url) : null
    },
    enabled: id !== '',
    staleTime: freshMs,
  })
  return id ? (found.data ?? undefined) : undefined
}

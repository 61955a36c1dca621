import { useHome } from '../../../../features/home/home-queries'
import { useGrids } from '../../../../features/place/grid-queries'
import { useSession } from '../../../../features/session/session-queries'

/** Where the matter may be: the grids of the community one lives in, one's own first; a worker's own grids are told by their page. */
export const useGridChoices = (given: string | undefined) => {
  const session = useSession()
  const isSignedIn = session.data?.signedIn ?? false
  const home = useHome(isSignedIn)
  const community = given?.slice(0, 12) ?? home.data?.place?.community.code
  const grids = useGrids(community)
  const own = given ?? home.data?.place?.grid?.code
  return {
    own,
    community,
    grids: grids.data ?? [],
    isKnown: (isSignedIn ? home.isSuccess : session.isSuccess) && (community === undefined || grids.isSuccess),
    error: session.error ?? home.error ?? grids.error,
  }
}

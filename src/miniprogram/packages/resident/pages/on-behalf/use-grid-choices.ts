import type { Grid } from '../../../../../contract/place'
import { useHome } from '../../../../features/home/home-queries'
import { useGrids } from '../../../../features/place/grid-queries'
import { useSession } from '../../../../features/session/session-queries'
import { useDuty } from '../../../../features/work/duty-queries'

/** Where the matter may be: a worker's own grids, in whichever community, and those of the community one lives or works in, one's own first. */
export const useGridChoices = (given: string | undefined) => {
  const from = useOneself()
  const own = given ?? from.worked[0]?.code ?? from.home?.grid?.code
  const community = own?.slice(0, 12) ?? from.home?.community.code
  const grids = useGrids(community)
  return {
    own,
    community,
    grids: from.isKnown ? inOneCounty([...from.worked, ...(grids.data ?? [])]) : [],
    isKnown: from.isKnown && (community === undefined || grids.isSuccess),
    error: from.error ?? grids.error,
  }
}

/** Where one lives, and which grids one works. */
const useOneself = () => {
  const session = useSession()
  const isSignedIn = session.data?.signedIn ?? false
  const isWorker = session.data?.person?.roles.includes('gridWorker') ?? false
  const [home, duty] = [useHome(isSignedIn), useDuty(isWorker)]
  return {
    home: home.data?.place,
    worked: (duty.data?.grids ?? []).map(({ grid, name }) => ({ code: grid, name })),
    isKnown: isSignedIn ? home.isSuccess && (!isWorker || duty.isSuccess) : session.isSuccess,
    error: session.error ?? home.error ?? duty.error,
  }
}

/** Photos go where the matter is, so all of them lie in one county; each is listed once. */
const inOneCounty = (grids: readonly Grid[]): readonly Grid[] => {
  const county = grids[0]?.code.slice(0, 6)
  return grids.filter(({ code }, at) => code.slice(0, 6) === county && grids.findIndex((each) => each.code === code) === at)
}

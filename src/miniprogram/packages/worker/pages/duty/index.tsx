import { useLeave } from '../../../../features/staff/leave-queries'
import { useDuty } from '../../../../features/work/duty-queries'
import { dutyWords } from '../../../../locales/duty'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { AsyncView } from '../../../../ui/async-view'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { CurrentLeave } from '../leave/current-leave'
import { GridPeople } from './grid-people'
import { Tonight } from './tonight'

/** 值班: who has my grids beside me, who is there tonight, and my leave. */
export default function DutyPage() {
  const duty = useDuty()
  const leave = useLeave(undefined)
  usePageShownAgain(() => void leave.refetch())
  return (
    <Page title={dutyWords.title}>
      <AsyncView query={leave}>
        {(shown) =>
          shown.from && shown.until ? (
            <CurrentLeave account={undefined} leave={shown} from={shown.from} until={shown.until} />
          ) : (
            <Tonight colleagues={shown.colleagues} />
          )
        }
      </AsyncView>
      <AsyncView query={duty}>
        {({ grids, inHand, loadCap }) => (
          <>
            <Notice tone='info'>{dutyWords.inHand(inHand, loadCap)}</Notice>
            {grids.map((grid) => (
              <GridPeople key={grid.grid} grid={grid} />
            ))}
          </>
        )}
      </AsyncView>
      <ListGroup>
        <ListRow
          icon='clock'
          title={dutyWords.leave}
          note={dutyWords.leaveNote}
          onTap={() => void open('/packages/worker/pages/leave/index', {})}
        />
      </ListGroup>
    </Page>
  )
}

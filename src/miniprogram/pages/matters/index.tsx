import { MyConsultations } from '../../features/consultation/my-consultations'
import { useMyReports } from '../../features/report/report-queries'
import { ReportRow } from '../../features/report/report-row'
import { useSession } from '../../features/session/session-queries'
import { mattersWords } from '../../locales/matters'
import { open } from '../../platform/navigate'
import { usePageShownAgain } from '../../platform/page-shown'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Page } from '../../ui/page'
import { Skeleton } from '../../ui/skeleton'
import { Slot } from '../../ui/slot'

const report = { label: mattersWords.report, onTap: () => void open('/packages/resident/pages/report/index', {}) }
const signIn = { label: mattersWords.signIn, onTap: () => void open('/pages/home/index') }
const nothingYet = <EmptyState picture='nothing' title={mattersWords.emptyTitle} words={mattersWords.emptyWords} action={report} />

export default function MattersPage() {
  const session = useSession()
  const isSignedIn = session.data?.signedIn ?? false
  const mine = useMyReports(isSignedIn)
  usePageShownAgain(() => isSignedIn && void mine.refetch())
  if (session.data && !isSignedIn)
    return (
      <Page title={mattersWords.title}>
        <EmptyState title={mattersWords.notSignedIn} action={signIn} />
      </Page>
    )
  return (
    <Page title={mattersWords.title}>
      <ListGroup>
        <ListRow icon='scale' title={mattersWords.bookings} onTap={() => void open('/packages/legal/pages/bookings/index')} />
      </ListGroup>
      <Slot>
        <MyConsultations enabled={isSignedIn} />
      </Slot>
      <AsyncView
        query={session.isError ? { ...session, data: undefined } : mine}
        isEmpty={({ pages }) => pages.every(({ reports }) => reports.length === 0)}
        empty={nothingYet}
        waiting={<Skeleton kind='rows' count={5} />}
      >
        {({ pages }) => (
          <ListGroup>
            {pages.flatMap(({ reports }) =>
              reports.map((each) => (
                <ReportRow
                  key={each.id}
                  report={each}
                  onTap={() => void open('/packages/resident/pages/matter/index', { county: each.county, id: each.id })}
                />
              )),
            )}
          </ListGroup>
        )}
      </AsyncView>
      {mine.hasNextPage && (
        <BigButton kind='secondary' label={mattersWords.more} loading={mine.isFetchingNextPage} onTap={() => void mine.fetchNextPage()} />
      )}
    </Page>
  )
}

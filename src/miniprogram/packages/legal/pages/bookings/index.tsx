import type { BookingView, OwnBookings } from '../../../../../contract/booking'
import { useOwnBookings } from '../../../../features/booking/booking-queries'
import { useSession } from '../../../../features/session/session-queries'
import { bookingWords } from '../../../../locales/booking'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Skeleton } from '../../../../ui/skeleton'
import { PhoneLines } from '../../phone-lines'
import { BookingList } from './booking-list'
import { ToSettle } from './to-settle'
import { WaitingList } from './waiting-list'

const shops = { label: bookingWords.findShop, onTap: () => void open('/packages/legal/pages/shops/index') }
const signIn = { label: bookingWords.signIn, onTap: () => void open('/pages/home/index') }

/** 我的预约 and 候补, wherever in the city. */
export default function BookingsPage() {
  const session = useSession()
  const isSignedIn = session.data?.signedIn ?? false
  const own = useOwnBookings(isSignedIn)
  const look = async () => {
    if (isSignedIn) await own.refetch()
  }
  usePullToRefresh(look)
  usePageShownAgain(() => void look())
  return (
    <Page title={bookingWords.mineTitle}>
      <ToSettle />
      {session.data && !isSignedIn ? (
        <EmptyState title={bookingWords.notSignedIn} action={signIn} />
      ) : (
        <AsyncView
          query={session.isError ? { ...session, data: undefined } : own}
          isEmpty={({ bookings, waiting }) => bookings.length + waiting.length === 0}
          empty={<EmptyState title={bookingWords.emptyTitle} words={bookingWords.emptyWords} action={shops} />}
          waiting={<Skeleton kind='rows' count={3} />}
        >
          {(shown) => <Shown own={shown} />}
        </AsyncView>
      )}
      <PhoneLines />
    </Page>
  )
}

const isComing = ({ status }: BookingView) => ['held', 'pending', 'confirmed', 'arrived', 'underWay'].includes(status)

const Shown = ({ own: { bookings, waiting } }: { own: OwnBookings }) => {
  const show = ({ county, id }: { county: number; id: string }) => void open('/packages/legal/pages/booking/index', { county, id })
  const isOffered = (id: string) => waiting.some(({ offered }) => offered?.id === id)
  return (
    <>
      <WaitingList waiting={waiting} onOpen={show} />
      <BookingList title={bookingWords.coming} bookings={bookings.filter(isComing).filter(({ id }) => !isOffered(id))} onOpen={show} />
      <BookingList title={bookingWords.past} bookings={bookings.filter((each) => !isComing(each)).reverse()} onOpen={show} />
    </>
  )
}

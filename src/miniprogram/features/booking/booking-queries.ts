import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AdvanceBooking, BookingView, HoldSlot, OwnBookings, SlotsOf, WaitForSlot } from '../../../contract/booking'
import { cloud, Refused } from '../../platform/cloud'
import { newId } from '../../platform/id'

const bookingsKey = ['booking'] as const
const mineKey = [...bookingsKey, 'mine'] as const
const toSettleKey = [...bookingsKey, 'toSettle'] as const
const slotsKey = [...bookingsKey, 'slots'] as const
const bookingKey = (county: number, id: string) => [...bookingsKey, 'view', county, id] as const

export const useSlots = (wanted: SlotsOf) =>
  useQuery({ queryKey: [...slotsKey, wanted], queryFn: () => cloud.booking.slots(wanted), staleTime: 0 })

export const useBooking = (county: number, id: string) =>
  useQuery({ queryKey: bookingKey(county, id), queryFn: () => cloud.booking.view({ county, id }), staleTime: 0 })

export const useOwnBookings = (enabled: boolean) =>
  useQuery({ queryKey: mineKey, queryFn: () => cloud.booking.mine(), enabled, staleTime: 0 })

/** What the office has to settle. */
export const useBookingsToSettle = (enabled: boolean) =>
  useQuery({ queryKey: toSettleKey, queryFn: () => cloud.booking.toSettle(), enabled, staleTime: 0 })

/** What a booking's change makes stale: one's own list, and every free time. */
const useTellOfBooking = () => {
  const queries = useQueryClient()
  return (booking: BookingView) => {
    queries.setQueryData(bookingKey(booking.county, booking.id), booking)
    void queries.invalidateQueries({ queryKey: mineKey })
    void queries.invalidateQueries({ queryKey: toSettleKey })
    void queries.invalidateQueries({ queryKey: slotsKey })
  }
}

/** 锁定; a time that somebody else was quicker for is offered no more. */
export const useHold = () => {
  const queries = useQueryClient()
  const tell = useTellOfBooking()
  return useMutation({
    mutationFn: (wanted: Omit<HoldSlot, 'id'>) => cloud.booking.hold({ ...wanted, id: newId() }),
    onSuccess: tell,
    onError: () => queries.invalidateQueries({ queryKey: slotsKey }),
  })
}

export type BookingStep = Pick<AdvanceBooking, 'action' | 'start' | 'reason'>

/** One step on the booking as it was seen; WeChat's own question, asked in the tap, is waited for. */
export const useAdvanceBooking = ({ county, id, revision }: Pick<BookingView, 'county' | 'id' | 'revision'>) => {
  const queries = useQueryClient()
  const tell = useTellOfBooking()
  return useMutation({
    mutationFn: async ({ asked, ...step }: BookingStep & { asked?: Promise<void> }) => {
      await asked
      return cloud.booking.advance({ county, id, revision, ...step })
    },
    onSuccess: (booking) => {
      tell(booking)
      void queries.invalidateQueries({ queryKey: bookingKey(county, id) })
    },
    onError: (error) => {
      if (!(error instanceof Refused)) return
      void queries.invalidateQueries({ queryKey: bookingKey(county, id) })
      void queries.invalidateQueries({ queryKey: slotsKey })
    },
  })
}

export const useWait = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wanted: WaitForSlot) => cloud.booking.wait(wanted),
    onSuccess: (own) => queries.setQueryData<OwnBookings>(mineKey, own),
  })
}

export const useStopWaiting = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (waiting: { county: number; id: string }) => cloud.booking.stopWaiting(waiting),
    onSuccess: (own) => queries.setQueryData<OwnBookings>(mineKey, own),
  })
}

/** 会议号 of one sitting; none takes it back. */
export const useSetMeeting = ({ county, id }: Pick<BookingView, 'county' | 'id'>) => {
  const tell = useTellOfBooking()
  return useMutation({ mutationFn: (meeting: string) => cloud.booking.setMeeting({ county, id, meeting }), onSuccess: tell })
}

/** Asked for by a tap, for every look is told the person. */
export const useBookingContact = ({ county, id }: Pick<BookingView, 'county' | 'id'>) =>
  useMutation({ mutationFn: () => cloud.booking.contact({ county, id }) })

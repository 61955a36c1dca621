import type { Audience } from './push-flow'

/** The ways to somebody's phone. */
export const pushChannels = ['longTerm', 'cityService', 'subscribe', 'wecomApp', 'wecomRobot', 'sms', 'phoneTask'] as const
export type PushChannel = (typeof pushChannels)[number]

const toStaff: readonly PushChannel[] = ['longTerm', 'subscribe', 'wecomApp', 'wecomRobot', 'sms', 'phoneTask']

/** 先后: each is tried where the one before it is not there or was refused; the list of messages needs none of them. */
export const channelOrder: Readonly<Record<Audience, readonly PushChannel[]>> = {
  resident: ['longTerm', 'cityService', 'subscribe', 'sms'],
  gridWorker: toStaff,
  lawyer: ['longTerm', 'subscribe', 'wecomApp', 'sms'],
  administrator: toStaff.filter((channel) => channel !== 'wecomRobot'),
  officer: toStaff.filter((channel) => channel !== 'phoneTask'),
  dispatcher: ['longTerm', 'subscribe', 'wecomApp', 'wecomRobot', 'sms'],
}

/** A person's time is asked for only where it cannot wait. */
export const urgentOnly: readonly PushChannel[] = ['phoneTask']

/** How often a channel that is only busy is tried before the next one takes over. */
export const patience = (isUrgent: boolean): number => (isUrgent ? 1 : 3)

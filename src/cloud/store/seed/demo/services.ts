import type { ServiceItem } from '../../../../domain/service-item'
import type { ServiceMode, ShopKind } from '../../../../domain/shop'
import type { ServicePolicy } from '../../tables/shop'

export interface DemoService {
  readonly name: string
  readonly mode: ServiceMode
  readonly isPublic: boolean
  readonly item: Omit<ServiceItem, 'id'>
  readonly policy: ServicePolicy
}

const item: Omit<ServiceItem, 'id'> = {
  duration: 30,
  step: 30,
  before: 0,
  after: 10,
  lead: 120,
  horizon: { by: 'days', days: 30 },
  capacity: 1,
  caps: { sittingsPerDay: 10, bookingsPerResidentDay: 2, openBookingsPerResident: 3 },
  align: 'grid',
  combine: 'max',
}

export const usualPolicy: ServicePolicy = {
  holdMinutes: 5,
  moveNotice: 720,
  moves: 2,
  cancelNotice: 240,
  wantsApproval: false,
  blocksWhilePending: true,
  silenceApproves: false,
}

const phone: DemoService = { name: '电话咨询', mode: 'phone', isPublic: true, item, policy: usualPolicy }
const video: DemoService = { name: '视频咨询', mode: 'video', isPublic: true, item, policy: usualPolicy }
const meeting: DemoService = {
  name: '到所面谈',
  mode: 'onSite',
  isPublic: false,
  item: { ...item, duration: 60, step: 30, after: 15 },
  policy: { ...usualPolicy, wantsApproval: true },
}

export const demoServices: Readonly<Record<ShopKind, readonly DemoService[]>> = {
  firm: [phone, video, meeting],
  adviser: [phone, meeting],
  mediation: [phone],
  notary: [{ ...meeting, name: '公证咨询' }],
}

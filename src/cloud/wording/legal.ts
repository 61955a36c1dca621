import type { Price } from '../../domain/promotion'
import type { GridPostKind } from '../store/tables/grid'

/** 价格说明: the only two that a service may have. */
export const priceWording: Readonly<Record<Price, string>> = {
  publicService: '免费，任何人收费请投诉',
  byContract: '收费以委托合同为准',
}

/** Who is attached to a grid. */
export const attachedWording: Readonly<Partial<Record<GridPostKind, string>>> = { police: '包保民警', lawyer: '包保律师' }

/** 预约, as somebody may read it on a phone that lies on the table. */
export const bookingPushWording = { category: '预约' } as const

/** 坐班的日子. */
export const dayPushWording = { category: '坐班', place: '我的日程' } as const

/** 11月25日 15:00, by the clock of the adviser. */
export const sittingMoment = (at: Date, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('zh-CN', {
    timeZone,
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${of['month']}月${of['day']}日 ${of['hour']}:${of['minute']}`
}

/** 顾问离任, as whoever booked reads it. */
export const leftWording = {
  passed: '原来的顾问不在这里执业了，换成店里另一位顾问，时间不变。',
  calledOff: '原来的顾问不在这里执业了，店里这个时间没有别的顾问有空。',
} as const

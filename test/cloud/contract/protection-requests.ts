import { shop } from './a-shop'

const county = 899_001
const community = `${county}001001`
const id = (number: number) => `0197c9ab-0000-7000-8021-${String(number).padStart(12, '0')}`
const [retainer, relative, request, report, director] = [id(1), id(2), id(3), id(4), id(5)]
const ask = (by: string, procedure: string, input?: unknown) => ({ by, procedure, ...(input !== undefined && { input }) })

/** 顾问单位, 近亲属, 请人帮忙, 立即报告: the dispatcher is the adviser as well, and leads the county. */
export const protectionRequests = [
  ask('dispatcher', 'practice.view', {}),
  ask('dispatcher', 'practice.setRetainer', {
    ...{ shop: { county, id: shop }, id: retainer, since: '2026-01-01', until: null, adviser: null },
    party: { kind: 'company', name: '舜耕建材有限公司', number: '91350100M000100Y43' },
  }),
  ask('dispatcher', 'practice.endRetainer', { county, id: retainer, until: '2026-12-31' }),
  ask('dispatcher', 'practice.declareRelative', { id: relative, relative: { kin: 'sibling', name: '测试某' } }),
  ask('dispatcher', 'practice.removeRelative', { id: relative }),
  ask('dispatcher', 'protection.setDirector', { id: director, community, director: { name: '王主任', phone: '13900000077' } }),
  ask('worker-1', 'protection.help', { community }),
  ask('worker-1', 'protection.ask', { id: request, community, phone: '13900000078', words: '有人打我' }),
  ask('dispatcher', 'protection.answer', { county, id: request, action: 'take', words: '我现在就到学校来' }),
  ask('worker-1', 'protection.report', {
    ...{ county, id: report, about: null, kind: 'minor', to: 'police' },
    ...{ reportedAt: '2026-11-23T00:30:00Z', proof: '接警单 0403-17' },
  }),
  ask('dispatcher', 'protection.view'),
]

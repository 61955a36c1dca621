import type { Incident, IncidentKind } from '../../contract/incident'
import { timeWords } from './moment'

/** 停水、停电、施工: what a unit has said already. */
export const incidentWords = {
  title: '单位已经知道的情况',
  pageTitle: '停水停电施工',
  kinds: { water: '停水', power: '停电', gas: '停气', heating: '停暖', network: '断网', works: '施工' } satisfies Record<
    IncidentKind,
    string
  >,
  follow: '我家也是，恢复了告诉我',
  following: '已记下，恢复了会告诉您',
  unfollow: '不用再告诉我',
  followers: (count: number) => `${count} 户在等`,
  until: (time: string) => `预计 ${time} 恢复`,
  late: (time: string) => `原定 ${time} 恢复，还没有说恢复`,
  from: (time: string) => `${time} 开始`,
  ended: (time: string) => `${time} 说已经恢复`,
  asked: '您那里恢复了吗？',
  over: '恢复了',
  notOver: '还没有',
  thanks: { over: '谢谢，记下了。', notOver: '记下了，发布的单位看得到。要是还有别的问题，可以报给网格员。' },
  report: '报给网格员',
  where: '哪些地方',
} as const

/** Until when, as it stands now. */
export const whenWords = ({ startsAt, expectedEnd, endedAt }: Incident, now: Date = new Date()): string => {
  if (endedAt) return incidentWords.ended(timeWords(endedAt, now))
  if (new Date(startsAt) > now)
    return `${incidentWords.from(timeWords(startsAt, now))}，${incidentWords.until(timeWords(expectedEnd, now))}`
  return new Date(expectedEnd) < now ? incidentWords.late(timeWords(expectedEnd, now)) : incidentWords.until(timeWords(expectedEnd, now))
}

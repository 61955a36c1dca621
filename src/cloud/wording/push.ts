import { dayAt } from '../../domain/civil-day'
import type { PushFlow } from '../../domain/push-flow'
import { fitField } from '../../domain/subscribe-field'

interface Told {
  readonly number: string
  readonly category: string | null
  readonly place: string
  readonly due: Date
}

const stageByFlow: Readonly<Record<PushFlow, string>> = {
  newReport: '等您接手',
  accepted: '正在办理',
  finished: '请您确认',
  returned: '重新安排',
  disputed: '没有解决',
  toCenter: '等您分派',
}

/** 编号, 事项, 进展, 时间: the four fields that every template of ours has; no words of the resident, for a push is read over shoulders. */
export const pushData = (flow: PushFlow, { number, category, place, due }: Told) => ({
  character_string1: { value: fitField('character_string', number) },
  thing2: { value: fitField('thing', `${category ?? '居民反映的事'} ${place}`) },
  phrase3: { value: fitField('phrase', stageByFlow[flow]) },
  time4: { value: fitField('time', momentWords(due)) },
})

/** 2026年11月24日 18:00, by Huainan's clock. */
const momentWords = (at: Date): string => {
  const [year, month, day] = dayAt(at.getTime()).split('-').map(Number)
  const minutes = Math.floor(at.getTime() / 60_000 + 8 * 60) % 1_440
  return `${year}年${month}月${day}日 ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

const pad = (value: number) => String(value).padStart(2, '0')

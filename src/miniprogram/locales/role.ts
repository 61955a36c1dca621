import type { RoleName } from '../../contract/person'
import type { TimelineEntry } from '../../contract/report-timeline'

/** What a person is, as they and their colleagues read it. */
export const roleWords: Readonly<Record<RoleName, string>> = {
  resident: '居民',
  gridWorker: '网格员',
  dispatcher: '网格化中心',
  administrator: '管理员',
  clerk: '窗口工作人员',
  officer: '承办单位',
  lawyer: '律师',
  mediator: '人民调解员',
}

/** Who took a step, in fewer words; the clock takes some. */
export const actorLabel: Readonly<Record<TimelineEntry['actorRole'], string>> = {
  ...roleWords,
  dispatcher: '中心',
  joiner: '也遇到的居民',
  proxy: '代报的人',
  coUnit: '协办单位',
  supervisor: '上级中心',
  timer: '到时间自动',
}

export const roleSwitchWords = {
  title: '我现在是',
  note: '点一下就换，换了只是先看到不同的事，能办的事不变。',
  switched: (role: string) => `现在是${role}`,
} as const

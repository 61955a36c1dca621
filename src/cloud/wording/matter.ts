import type { IncidentKind } from '../../domain/incident'
import type { Actor } from '../../domain/role'

/** How people in a matter are called where their name is not shown. */
export const matterWording = {
  me: '我',
  center: '网格化中心',
  wordsCovered: '（反映的内容只有网格化中心看得到，请看中心写的说明）',
  placeCovered: '（详细地址对承办单位保密）',
  roles: {
    resident: '居民',
    gridWorker: '网格员',
    dispatcher: '网格化中心',
    administrator: '管理员',
    clerk: '窗口工作人员',
    officer: '承办单位',
    lawyer: '律师',
    mediator: '人民调解员',
    joiner: '也遇到这件事的居民',
    proxy: '代报的人',
    coUnit: '协办单位',
    supervisor: '上级中心',
    timer: '到时间自动',
  } satisfies Record<Actor, string>,
} as const

interface Known {
  readonly estateName: string | null
  readonly building: string | null
  readonly gridName: string | null
  readonly communityName: string
}

/** Where a matter is, as its neighbors may know it: never the words in which somebody said it. */
export const publicPlace = ({ estateName, building, gridName, communityName }: Known): string => {
  if (estateName !== null) return [estateName, building].filter(Boolean).join(' ')
  return gridName ?? communityName
}

/** 停水、停电…, as they are called in a list of messages. */
export const incidentNames: Readonly<Record<IncidentKind, string>> = {
  water: '停水',
  power: '停电',
  gas: '停气',
  heating: '停暖',
  network: '断网',
  works: '施工',
}

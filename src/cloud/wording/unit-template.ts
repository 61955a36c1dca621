import type { UnitTemplate } from '../../domain/unit-template'

const ofKind =
  (kind: UnitTemplate['kind']) =>
  (words: string): UnitTemplate => ({ kind, words })

/** 常用语 with which every unit begins, until it keeps its own. */
export const usualTemplates: readonly UnitTemplate[] = [
  ...[
    '您反映的问题已经处理好，现场请您看一看，有不满意的地方请告诉我们。',
    '我们已经到现场修好，试用正常；再有问题请随时反映。',
    '已经和您当面说清楚，按约定的办法处理完了。',
    '经现场核对，这里不归我们管，已经帮您联系负责的单位接手处理。',
  ].map(ofKind('answer')),
  ...[
    '经现场核对，这处设施不归我单位管理，请改派给产权单位。',
    '地点不在我单位服务范围内，请改派给当地的服务单位。',
    '居民联系不上，地点也说不清，请补充以后再派。',
  ].map(ofKind('return')),
  ...[
    '配件要从外地调运，到货后马上安装，请延长时间。',
    '要等天气好转才能施工，请延长时间。',
    '要和产权单位协商一致以后才能动工，请延长时间。',
  ].map(ofKind('extension')),
]

import type { RoleName } from '../../contract/person'

export const signInWords = {
  title: '测试登录',
  noticeTitle: '这是测试登录',
  notice: '下面的人都是编造的，数据也是测试数据。正式使用时没有这一页，由微信确认您是谁。',
  role: '登录成哪一种人',
  entering: '正在登录…',
  absentTitle: '这里没有测试登录',
  absentWords: '正式使用时，由微信确认您是谁。',
  search: '在哪里',
  searchHint: '住的地方，或者管的地方',
  searchPlaceholder: '比如：黎明社区',
  more: (count: number) => `先列出这 ${count} 位。写上地名，就能找到别的人。`,
  nobody: '没有这样的人',
  nobodyThere: '换个地名再试试，写短一点更容易找到。',
  nobodyWords: '请先准备好测试数据。',
  failed: '没有登录成功',
} as const

export const signInRoles: Readonly<Record<RoleName, string>> = {
  resident: '居民',
  gridWorker: '网格员',
  dispatcher: '中心分派的人',
  administrator: '管理员',
  clerk: '窗口工作人员',
  officer: '部门经办人',
  lawyer: '律师',
  mediator: '人民调解员',
}

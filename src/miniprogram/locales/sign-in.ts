import type { RoleName } from '../../contract/person'

export const signInWords = {
  title: '测试登录',
  noticeTitle: '这是测试登录',
  notice: '下面的人都是编造的，数据也是测试数据。正式使用时没有这一页，由微信确认您是谁。',
  role: '登录成哪一种人',
  entering: '正在登录…',
  absentTitle: '这里没有测试登录',
  absentWords: '正式使用时，由微信确认您是谁。',
  nobody: '还没有测试人员',
  nobodyWords: '请先准备好测试数据。',
  failed: '没有登录成功',
} as const

export const signInRoles: Readonly<Record<RoleName, string>> = {
  resident: '居民',
  gridWorker: '网格员',
  dispatcher: '中心分派的人',
}

import { deviceWording } from '../wording/device'

/** What someone sits before, in words that a colleague beside them would use; a browser may say what it likes, so nothing rests on it. */
export const deviceOf = (headers: Headers): string => {
  const agent = headers.get('user-agent') ?? ''
  const named = (names: readonly (readonly [RegExp, string])[]) => names.find(([form]) => form.test(agent))?.[1]
  return deviceWording.of(named(systems) ?? deviceWording.someSystem, named(browsers) ?? deviceWording.someBrowser)
}

const systems = [
  [/HarmonyOS|OpenHarmony/, '鸿蒙'],
  [/Android/, '安卓'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/UnionTech|UOS|Kylin/i, '国产系统'],
  [/Linux/, 'Linux'],
] as const

const browsers = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/360SE|QIHU/, '360 浏览器'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

import Taro from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { kept } from './storage'

export const isWeapp = process.env.TARO_ENV === 'weapp'

const elderFactor = 1.3
const largestRootFactor = 1.65
const largestSystemFactor = 1.4
const standardTextSize = 16
const designRootSize = 20
const designWidth = 375
const widestPhone = 480

// 长辈模式
const keptElderMode = kept('elderMode', z.boolean())
const listeners = new Set<() => void>()
let elderMode: boolean | undefined

const isElderMode = () => {
  elderMode ??= keptElderMode.read() ?? false
  return elderMode
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const setElderMode = (on: boolean) => {
  elderMode = on
  keptElderMode.write(on)
  for (const listener of listeners) listener()
}

/** Every open page that asks is drawn again at once when the switch is thrown. */
export const useElderMode = () => useSyncExternalStore(subscribe, isElderMode)

/** WeChat's own text size; a browser scales its pages by itself. */
const systemFontFactor = () => {
  if (!isWeapp) return 1
  const info: object = Taro.getAppBaseInfo()
  const size = 'fontSizeSetting' in info ? Number(info.fontSizeSetting) : standardTextSize
  return Math.min(Math.max(size / standardTextSize, 1), largestSystemFactor)
}

const rootFactor = (elder: boolean) => Math.min(largestRootFactor, (elder ? elderFactor : 1) * systemFontFactor())

/** One rem in the page's own pixels, written for WeChat's page-meta; WeChat's own default is another one. */
export const weappRootSize = (elder: boolean) => {
  const width = Math.min(Taro.getWindowInfo().windowWidth, widestPhone)
  return `${((width / designWidth) * designRootSize * rootFactor(elder)).toFixed(2)}px`
}

/** The browser's base size is CSS (index.html); only the factor is ours to tell. */
export const useBrowserRoot = (elder: boolean) =>
  useEffect(() => {
    if (!isWeapp) document.documentElement.style.setProperty('--root-factor', String(rootFactor(elder)))
  }, [elder])

const subscribeToTheme = (listener: () => void) => {
  Taro.onThemeChange(listener)
  return () => Taro.offThemeChange(listener)
}

/** WeChat draws its title bar itself and has to be told when the phone turns dark; a browser's is ours and drawn in CSS. */
export const useWeappTheme = () =>
  useSyncExternalStore(isWeapp ? subscribeToTheme : () => () => undefined, () =>
    isWeapp && Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light',
  )

const desk = () => (isWeapp ? undefined : window.matchMedia('(min-width: 1024px)'))

const subscribeToDesk = (listener: () => void) => {
  const query = desk()
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}

/** A desk shows side by side what a phone shows in turn. */
export const useIsDesk = () => useSyncExternalStore(subscribeToDesk, () => desk()?.matches ?? false)

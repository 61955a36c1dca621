import Taro from '@tarojs/taro'
import type { Point } from '../../contract/words'
import { isWeapp } from './display'
import { withConsent } from './privacy'

/** A browser has no chooser of WeChat's. */
export const hasMap = isWeapp

/** WeChat's own chooser, which answers in GCJ-02; closed without choosing, nothing. */
export const choosePoint = async (): Promise<{ point: Point; words: string } | undefined> => {
  const chosen = await withConsent('place', () => Taro.chooseLocation({}).catch(() => undefined))
  return (
    chosen && { point: { longitude: Number(chosen.longitude), latitude: Number(chosen.latitude) }, words: chosen.name || chosen.address }
  )
}

/** 看怎么去 in WeChat's own map, which shows the way from there; nothing of where the person is comes to us. */
export const openMap = ({ longitude, latitude }: Point, { name, address }: { name: string; address: string }): void => {
  void Taro.openLocation({ longitude, latitude, name, address }).catch(() => undefined)
}

import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { isWeapp } from './display'

export const hasPageBelow = () => Taro.getCurrentPages().length > 1

export const goBack = () => Taro.navigateBack()

/** WeChat's bar is told in the page's own nodes (ui/page.tsx). */
export const useBrowserTitle = (title: string) =>
  useEffect(() => {
    if (!isWeapp) Taro.setNavigationBarTitle({ title })
  }, [title])

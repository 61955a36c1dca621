import { NavigationBar, PageMeta, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useBrowserTitle } from '../platform/back'
import { isWeapp, useBrowserRoot, useElderMode, useWeappTheme, weappRootSize } from '../platform/display'
import theme from '../theme/theme.json'
import { classNames } from './class-names'
import { PrivacySheet } from './privacy-sheet'
import { Slot } from './slot'
import { TitleBar } from './title-bar'
import { Toast } from './toast'
import './page.scss'

type PageProps = PropsWithChildren<{
  title: string
  onBack?: (() => void) | undefined
  /** Stands above everything and stays in view. */
  top?: ReactNode
  /** The page's main step, always within reach of a thumb. */
  footer?: ReactNode
  /** A second column beside the first on a desk, below it on a phone. */
  aside?: ReactNode
  wide?: boolean | undefined
  /** The page that explains what is asked does not ask it. */
  mayAsk?: boolean | undefined
}>

/** Every page stands in one of these: root size, elder mode, colors, title bar, safe areas. Its config needs enablePageMeta. */
export const Page = ({ title, onBack, top, footer, aside, wide = false, mayAsk = true, children }: PageProps) => {
  const elder = useElderMode()
  useBrowserRoot(elder)
  useBrowserTitle(title)
  const { ground, navFront } = theme[useWeappTheme()]
  return (
    <>
      {isWeapp && (
        <PageMeta rootFontSize={weappRootSize(elder)}>
          <NavigationBar title={title} frontColor={navFront} backgroundColor={ground} />
        </PageMeta>
      )}
      <View className={classNames('page', elder && 'elder', wide && 'page--wide', Boolean(aside) && 'page--split')}>
        <View className='page__top'>
          {!isWeapp && <TitleBar title={title} onBack={onBack} />}
          {top}
        </View>
        <View className='page__body'>
          <View className='page__main'>{children}</View>
          {aside && <View className='page__aside'>{aside}</View>}
        </View>
        <Slot className='page__footer'>{footer && <View className='page__footer-inside'>{footer}</View>}</Slot>
        {mayAsk && <PrivacySheet />}
        <Toast />
      </View>
    </>
  )
}

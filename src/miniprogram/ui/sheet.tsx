import { ScrollView, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { AtFloatLayout } from 'taro-ui'
import { uiWords } from '../locales/ui'
import { useDialogFocus } from '../platform/dialog-focus'
import { Icon } from './icon'
import { Tappable } from './tappable'
import { withRole } from './with-role'
import './sheet.scss'

type SheetProps = PropsWithChildren<{ open: boolean; title: string; onClose: () => void }>

/** Comes up from the bottom; on a desk it stands in the middle. Its inside exists only while it is open. */
export const Sheet = ({ open, title, onClose, children }: SheetProps) => {
  useDialogFocus(open, onClose)
  return (
    <View className='sheet'>
      {/* taro-ui's own scrolling jumps to the top in a browser whenever something inside changes. */}
      <AtFloatLayout isOpened={open} onClose={onClose} scrollY={false}>
        {open && (
          <ScrollView className='sheet__scroll' scrollY>
            <View className='sheet__inside' {...withRole('dialog')} aria-label={title}>
              <View className='sheet__head'>
                <View className='sheet__title'>{title}</View>
                <Tappable className='sheet__close' label={uiWords.close} onTap={onClose}>
                  <Icon name='cross' />
                </Tappable>
              </View>
              {children}
            </View>
          </ScrollView>
        )}
      </AtFloatLayout>
    </View>
  )
}

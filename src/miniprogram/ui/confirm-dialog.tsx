import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { AtModal } from 'taro-ui'
import { uiWords } from '../locales/ui'
import { useDialogFocus } from '../platform/dialog-focus'
import { BigButton } from './big-button'
import { withRole } from './with-role'
import './confirm-dialog.scss'

type ConfirmDialogProps = PropsWithChildren<{
  open: boolean
  title: string
  words?: string | undefined
  confirmLabel: string
  cancelLabel?: string | undefined
  kind?: 'primary' | 'danger' | undefined
  loading?: boolean | undefined
  onConfirm: () => void
  onCancel: () => void
}>

export const ConfirmDialog = (props: ConfirmDialogProps) => {
  useDialogFocus(props.open, props.onCancel)
  return (
    <View className='confirm-dialog'>
      <AtModal isOpened={props.open} onClose={props.onCancel}>
        {props.open && (
          <View className='confirm-dialog__inside' {...withRole('alertdialog')} aria-label={props.title}>
            <View className='confirm-dialog__title'>{props.title}</View>
            {props.words && <View className='confirm-dialog__words'>{props.words}</View>}
            {props.children}
            <BigButton kind={props.kind ?? 'primary'} label={props.confirmLabel} loading={props.loading} onTap={props.onConfirm} />
            <BigButton kind='quiet' label={props.cancelLabel ?? uiWords.cancel} onTap={props.onCancel} />
          </View>
        )}
      </AtModal>
    </View>
  )
}

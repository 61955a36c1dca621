/** taro-ui 3.3.2 ships no prop types; only what we use is declared. */
declare module 'taro-ui' {
  import type { ComponentType, PropsWithChildren, ReactNode } from 'react'

  type Named = { className?: string }

  export const AtButton: ComponentType<PropsWithChildren<Named & { loading?: boolean; disabled?: boolean; onClick?: () => void }>>

  export const AtTag: ComponentType<PropsWithChildren<Named & { active?: boolean }>>

  export const AtProgress: ComponentType<Named & { percent: number; isHidePercent?: boolean }>

  export const AtTimeline: ComponentType<Named & { items: readonly { title: ReactNode; content?: readonly ReactNode[] }[] }>

  export const AtAvatar: ComponentType<Named & { text: string; circle?: boolean; size?: 'small' | 'normal' | 'large' }>

  export const AtFloatLayout: ComponentType<PropsWithChildren<Named & { isOpened: boolean; scrollY?: boolean; onClose?: () => void }>>

  export const AtModal: ComponentType<PropsWithChildren<Named & { isOpened: boolean; onClose?: () => void; closeOnClickOverlay?: boolean }>>
}

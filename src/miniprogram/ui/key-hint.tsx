import { View } from '@tarojs/components'
import { isWeapp, useIsDesk } from '../platform/display'
import './key-hint.scss'

/** The letter that does the same as a tap, where there is a keyboard to press it on. */
export const KeyHint = ({ letter }: { letter: string | undefined }) => {
  const isDesk = useIsDesk()
  if (isWeapp || !isDesk || !letter) return null
  return (
    <View className='key-hint' aria-hidden='true'>
      {letter.toUpperCase()}
    </View>
  )
}

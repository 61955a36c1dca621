import { View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import './skeleton.scss'

type SkeletonProps = { kind?: 'rows' | 'cards' | 'words' | undefined; count?: number | undefined }

/** The shape of what is coming. */
export const Skeleton = ({ kind = 'cards', count = 3 }: SkeletonProps) => (
  <View className={`skeleton skeleton--${kind}`} aria-label={uiWords.opening} aria-live='polite'>
    {Array.from({ length: count }, (_, position) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are alike and never move.
      <View key={position} className='skeleton__piece'>
        <View className='skeleton__bar skeleton__bar--short' />
        <View className='skeleton__bar' />
      </View>
    ))}
  </View>
)

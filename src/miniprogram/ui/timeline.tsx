import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { AtTimeline } from 'taro-ui'
import { uiWords } from '../locales/ui'
import { BigButton } from './big-button'
import { Tappable } from './tappable'
import './timeline.scss'

type TimelineItem = {
  id: string
  title: string
  actor: string
  time: string
  words?: string | undefined
  photos?: readonly string[] | undefined
}

type TimelineProps = { items: readonly TimelineItem[]; onPhoto?: ((urls: readonly string[], url: string) => void) | undefined }

const Photos = ({ urls, onPhoto }: { urls: readonly string[]; onPhoto: TimelineProps['onPhoto'] }) => (
  <View className='timeline__photos'>
    {urls.map((url, position) => (
      <Tappable key={url} className='timeline__photo' label={uiWords.openPhoto(position + 1)} onTap={() => onPhoto?.(urls, url)}>
        <Image className='timeline__image' src={url} mode='aspectFill' lazyLoad aria-hidden='true' />
      </Tappable>
    ))}
  </View>
)

// A long history costs a slow phone more than a tap does.
const shownAtOnce = 3

/** What happened, newest first as given: who, when, and what they said; the latest at once, the rest when asked for. */
export const Timeline = ({ items, onPhoto }: TimelineProps) => {
  const [count, setCount] = useState(shownAtOnce)
  return (
    <View className='timeline'>
      <AtTimeline
        items={items.slice(0, count).map(({ title, actor, time, words, photos }) => ({
          title: <View className='timeline__title'>{title}</View>,
          content: [
            <View key='who' className='timeline__who'>{`${actor}　${time}`}</View>,
            words && (
              <View key='words' className='timeline__words'>
                {words}
              </View>
            ),
            photos && photos.length > 0 && <Photos key='photos' urls={photos} onPhoto={onPhoto} />,
          ],
        }))}
      />
      {items.length > count && <BigButton kind='quiet' label={uiWords.earlier} onTap={() => setCount(count + shownAtOnce)} />}
    </View>
  )
}

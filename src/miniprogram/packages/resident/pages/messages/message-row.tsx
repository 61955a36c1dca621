import { View } from '@tarojs/components'
import type { Message } from '../../../../../contract/message'
import { messageWords } from '../../../../locales/message'
import { timeWords } from '../../../../locales/moment'
import { StatusTag } from '../../../../ui/status-tag'
import { Tappable } from '../../../../ui/tappable'
import '../../../../ui/list-row.scss'
import './messages.scss'

/** Whether it was read stands in a word, not in a color alone. */
export const MessageRow = ({ message, onTap }: { message: Message; onTap: () => void }) => {
  const { title, words, at, read, todo } = message
  const time = timeWords(at)
  const state = [todo && messageWords.toDo, !read && messageWords.unread].filter(Boolean)
  return (
    <Tappable className='list-row list-row--opens' label={[...state, title, words.replace(/。$/u, ''), time].join('，')} onTap={onTap}>
      <View className='list-row__words'>
        {state.length > 0 && (
          <View className='message-row__state'>
            {todo && <StatusTag tone='warn' label={messageWords.toDo} />}
            {!read && <StatusTag tone='info' label={messageWords.unread} />}
          </View>
        )}
        <View className={read ? '' : 'message-row__title--unread'}>{title}</View>
        {words && <View className='message-row__words'>{words}</View>}
        <View className='list-row__note'>{time}</View>
      </View>
    </Tappable>
  )
}

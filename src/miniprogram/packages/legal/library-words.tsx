import { View } from '@tarojs/components'
import type { LibraryItem } from '../../../contract/library'
import { libraryWords as words } from '../../locales/library'
import { Card } from '../../ui/card'
import { Cited } from './cited'
import './consultation.scss'

/** The very words that everybody reads, with whose they are and what they stand on. */
export const LibraryWords = ({ item: { question, answer, signed, cited = [] } }: { item: LibraryItem }) => (
  <Card>
    <View className='consultation-message'>
      <View className='consultation-message__head'>{words.question}</View>
      <View className='consultation-message__words'>{question}</View>
      <View className='consultation-message__head'>{words.answer}</View>
      <View className='consultation-message__words'>{answer}</View>
      <View className='consultation-note'>{`${words.signed}：${signed}`}</View>
      {cited.length > 0 && <Cited cited={cited} />}
    </View>
  </Card>
)

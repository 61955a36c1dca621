import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CitedArticle, ConsultationMessage } from '../../../../contract/consultation'
import { Evidence } from '../../../features/work/evidence'
import { deskWords, lookWords, messageWords } from '../../../locales/adviser'
import { timeWords } from '../../../locales/moment'
import { Tappable } from '../../../ui/tappable'
import './consultation.scss'

/** One thing that was said, by whom and when. */
export const MessageCard = ({ message }: { message: ConsultationMessage }) => (
  <View className={`said said--${message.by === 'adviser' ? 'own' : 'theirs'}`}>
    <View className='said__head'>
      <View className='said__kind'>{messageWords[message.kind]}</View>
      <View>{timeWords(message.at)}</View>
    </View>
    <View className='said__words'>{message.words || deskWords.noWords}</View>
    <Evidence attachments={message.attachments} />
    {message.cited.map((article) => (
      <Cited key={`${article.law} ${article.article}`} article={article} />
    ))}
    {message.nextSteps && <View className='said__words'>{lookWords.nextSteps(message.nextSteps)}</View>}
    {message.aidHint !== null && <View className='said__note'>{deskWords.aid[message.aidHint ? 'true' : 'false']}</View>}
  </View>
)

/** Its text is there for whoever wants it. */
const Cited = ({ article: { law, article, text, asOf } }: { article: CitedArticle }) => {
  const [isOpen, setIsOpen] = useState(false)
  const name = lookWords.cite(law, article)
  return (
    <View className='said__cited'>
      <Tappable className='said__article' label={`${deskWords.showText}，${name}`} onTap={() => setIsOpen(!isOpen)}>
        {name}
      </Tappable>
      {isOpen && <View className='said__words'>{text}</View>}
      {isOpen && <View className='said__note'>{deskWords.citedAsOf(asOf)}</View>}
    </View>
  )
}

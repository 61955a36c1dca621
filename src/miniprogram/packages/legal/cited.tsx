import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CitedArticle } from '../../../contract/consultation'
import { consultationWords } from '../../locales/consultation'
import { copyWords } from '../../platform/copy'
import { BigButton } from '../../ui/big-button'
import { Card } from '../../ui/card'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'
import './consultation.scss'

/** 依据的法条, in the words of the day named; where they are official is copied, for WeChat opens no pages of others. */
export const Cited = ({ cited }: { cited: readonly CitedArticle[] }) => {
  const [opened, setOpened] = useState<CitedArticle>()
  return (
    <>
      <View className='consultation-note'>{consultationWords.cited}</View>
      <ListGroup>
        {cited.map((each) => (
          <ListRow
            key={`${each.law}${each.article}`}
            icon='scale'
            title={consultationWords.article(each.law, each.article)}
            note={consultationWords.asOf(each.asOf)}
            onTap={() => setOpened(each)}
          />
        ))}
      </ListGroup>
      {opened && (
        <Sheet open title={consultationWords.article(opened.law, opened.article)} onClose={() => setOpened(undefined)}>
          <Card>
            <View className='consultation-article'>{opened.text || consultationWords.noText}</View>
          </Card>
          <View className='consultation-note'>{consultationWords.asOf(opened.asOf)}</View>
          {opened.source && <Source source={opened.source} />}
        </Sheet>
      )}
    </>
  )
}

const Source = ({ source }: { source: string }) => {
  const copy = async () => {
    if (await copyWords(source)) showToast(consultationWords.copied)
  }
  return (
    <>
      <View className='consultation-note'>{source}</View>
      <BigButton kind='secondary' label={consultationWords.copySource} onTap={() => void copy()} />
    </>
  )
}

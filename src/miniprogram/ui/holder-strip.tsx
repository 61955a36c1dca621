import { View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import { Card } from './card'
import { Icon } from './icon'
import { PersonHead } from './person-head'
import { StatusTag } from './status-tag'
import type { Tone } from './tone'
import './holder-strip.scss'

type HolderStripProps = {
  name: string
  duty: string
  due?: { words: string; tone: Tone } | undefined
  onCall?: (() => void) | undefined
}

/** 现在由谁办: who holds it now and until when. */
export const HolderStrip = ({ name, duty, due, onCall }: HolderStripProps) => (
  <Card>
    <PersonHead name={name} duty={duty} lead={uiWords.holder} onCall={onCall} />
    {due && (
      <View className='holder-strip'>
        <Icon name='clock' />
        <View className='holder-strip__label'>{uiWords.due}</View>
        <StatusTag tone={due.tone} label={due.words} />
      </View>
    )}
  </Card>
)

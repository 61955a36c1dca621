import { View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import { AvatarInitial } from './avatar-initial'
import { Icon } from './icon'
import { StatusTag } from './status-tag'
import { Tappable } from './tappable'
import type { Tone } from './tone'
import './holder-strip.scss'

type HolderStripProps = {
  name: string
  duty: string
  due?: { words: string; tone: Tone } | undefined
  call?: { phone: string; onTap: () => void } | undefined
}

/** 现在由谁办: who holds it now and until when. */
export const HolderStrip = ({ name, duty, due, call }: HolderStripProps) => (
  <View className='holder-strip'>
    <AvatarInitial name={name} />
    <View className='holder-strip__words'>
      <View className='holder-strip__note'>{uiWords.holder}</View>
      <View className='holder-strip__name'>{name}</View>
      <View className='holder-strip__note'>{duty}</View>
    </View>
    {call && (
      <Tappable className='holder-strip__call' label={uiWords.call(name, call.phone)} onTap={call.onTap}>
        <Icon name='phone' />
        <View>{uiWords.dial}</View>
      </Tappable>
    )}
    {due && (
      <View className='holder-strip__due'>
        <Icon name='clock' />
        <View className='holder-strip__due-label'>{uiWords.due}</View>
        <StatusTag tone={due.tone} label={due.words} />
      </View>
    )}
  </View>
)

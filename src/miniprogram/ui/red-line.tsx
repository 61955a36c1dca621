import { View } from '@tarojs/components'
import { useState } from 'react'
import { uiWords } from '../locales/ui'
import { Icon } from './icon'
import { Sheet } from './sheet'
import { Tappable } from './tappable'
import './red-line.scss'

type EmergencyNumber = { id: string; name: string; phone: string }

type RedLineProps = { numbers: readonly EmergencyNumber[]; onCall: (phone: string) => void }

/** 有人有危险？ Always in view; the numbers are data. */
export const RedLine = ({ numbers, onCall }: RedLineProps) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Tappable className='red-line' label={`${uiWords.danger}${uiWords.dangerHint}`} onTap={() => setIsOpen(true)}>
        <Icon name='warning' />
        <View className='red-line__words'>{uiWords.danger}</View>
        <View className='red-line__hint'>{uiWords.dangerHint}</View>
        <Icon name='chevron' className='red-line__chevron' />
      </Tappable>
      <Sheet open={isOpen} title={uiWords.emergencyTitle} onClose={() => setIsOpen(false)}>
        <EmergencyNumbers numbers={numbers} onCall={onCall} />
      </Sheet>
    </>
  )
}

/** Also stands alone, on the screen that stops someone whose words sound dangerous. */
export const EmergencyNumbers = ({ numbers, onCall }: RedLineProps) => (
  <View className='emergency'>
    <View className='emergency__lead'>{uiWords.emergencyLead}</View>
    <View className='emergency__grid'>
      {numbers.map(({ id, name, phone }) => (
        <Tappable key={id} className='emergency__number' label={uiWords.call(name, phone)} onTap={() => onCall(phone)}>
          <View className='emergency__phone'>{phone}</View>
          <View className='emergency__name'>{name}</View>
        </Tappable>
      ))}
    </View>
  </View>
)

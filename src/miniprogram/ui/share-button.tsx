import { Button, View } from '@tarojs/components'
import './agree-button.scss'

/** WeChat hands a page to a friend only through a button of its own; what is handed over is the page's to say. */
export const ShareButton = ({ label }: { label: string }) => (
  <View className='agree-button'>
    <Button className='agree-button__press' openType='share'>
      {label}
    </Button>
  </View>
)

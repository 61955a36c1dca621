import { Button, View } from '@tarojs/components'
import './agree-button.scss'

type PhoneButtonProps = { label: string; onCode: (code: string) => void; onRefused: () => void }

/** WeChat tells a phone number only through a button of its own, and to the server alone: what comes back is a code. */
export const PhoneButton = ({ label, onCode, onRefused }: PhoneButtonProps) => (
  <View className='agree-button'>
    <Button
      className='agree-button__press'
      openType='getPhoneNumber'
      onGetPhoneNumber={({ detail: { code } }) => (code ? onCode(code) : onRefused())}
    >
      {label}
    </Button>
  </View>
)

import { Button, View } from '@tarojs/components'
import { isWeapp } from '../platform/display'
import { agreeButtonId } from '../platform/privacy'
import { BigButton } from './big-button'
import './agree-button.scss'

type AgreeButtonProps = { label: string; onAgree: () => void }

/** WeChat takes consent only from a button of its own. */
export const AgreeButton = ({ label, onAgree }: AgreeButtonProps) => {
  if (!isWeapp) return <BigButton label={label} onTap={onAgree} />
  return (
    <View className='agree-button'>
      <Button id={agreeButtonId} className='agree-button__press' openType='agreePrivacyAuthorization' onAgreePrivacyAuthorization={onAgree}>
        {label}
      </Button>
    </View>
  )
}

import { View } from '@tarojs/components'
import { AtProgress } from 'taro-ui'
import { withRole } from './with-role'
import './progress.scss'

type ProgressProps = { label: string; percent: number; showsLabel?: boolean | undefined }

export const Progress = ({ label, percent, showsLabel = true }: ProgressProps) => (
  <View className='progress' {...withRole('progressbar')} aria-label={`${label} ${Math.round(percent)}%`}>
    {showsLabel && (
      <View className='progress__words'>
        <View>{label}</View>
        <View>{`${Math.round(percent)}%`}</View>
      </View>
    )}
    <AtProgress percent={percent} isHidePercent />
  </View>
)

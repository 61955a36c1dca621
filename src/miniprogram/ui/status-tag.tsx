import { View } from '@tarojs/components'
import type { Tone } from './tone'
import './status-tag.scss'

type StatusTagProps = { tone: Tone; label: string }

export const StatusTag = ({ tone, label }: StatusTagProps) => <View className={`status-tag status-tag--${tone}`}>{label}</View>

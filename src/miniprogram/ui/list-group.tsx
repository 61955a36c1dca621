import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './list-row.scss'

export const ListGroup = ({ children }: PropsWithChildren) => <View className='list-group'>{children}</View>

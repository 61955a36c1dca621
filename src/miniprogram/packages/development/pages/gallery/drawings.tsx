import { View } from '@tarojs/components'
import { Card } from '../../../../ui/card'
import { Icon, iconNames } from '../../../../ui/icon'
import { Section } from '../../../../ui/section'
import './gallery.scss'

export const Drawings = () => (
  <Section title='图标'>
    <Card>
      <View className='gallery__icons'>
        {iconNames.map((name) => (
          <View key={name} className='gallery__icon'>
            <Icon name={name} size='large' />
          </View>
        ))}
      </View>
    </Card>
  </Section>
)

import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Tappable } from './tappable'
import { withRole } from './with-role'
import './choice-list.scss'

type CheckListProps = {
  label: string
  items: readonly string[]
  ticked: readonly string[]
  onChange: (ticked: readonly string[]) => void
}

/** Each of these is ticked by itself. */
export const CheckList = ({ label, items, ticked, onChange }: CheckListProps) => (
  <View className='choice-list' {...withRole('group')} aria-label={label}>
    {items.map((item) => {
      const isTicked = ticked.includes(item)
      return (
        <Tappable
          key={item}
          className={classNames('choice-list__row', isTicked && 'choice-list__row--chosen')}
          role='checkbox'
          checked={isTicked}
          label={item}
          onTap={() => onChange(isTicked ? ticked.filter((each) => each !== item) : [...ticked, item])}
        >
          <View className='choice-list__mark choice-list__mark--square'>{isTicked && <Icon name='check' />}</View>
          <View className='choice-list__words'>{item}</View>
        </Tappable>
      )
    })}
  </View>
)

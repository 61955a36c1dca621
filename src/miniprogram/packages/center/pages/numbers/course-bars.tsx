import { View } from '@tarojs/components'
import type { Numbers } from '../../../../../contract/numbers'
import { dayWords } from '../../../../locales/moment'
import { numbersWords } from '../../../../locales/numbers'
import { useByAndBy } from '../../../../ui/by-and-by'
import { withRole } from '../../../../ui/with-role'
import './numbers.scss'

type CourseBarsProps = { course: NonNullable<Numbers['whole']>['course']; byMonth: boolean }

/** One column a day or month; whoever listens hears each as a line of a list. */
export const CourseBars = ({ course, byMonth }: CourseBarsProps) => {
  const most = Math.max(1, ...course.map(({ received }) => received ?? 0))
  const shown = useByAndBy(course, 8)
  return (
    <View className='numbers-course'>
      <View className='numbers-course__columns' {...withRole('list')}>
        {shown.map(({ from, received, closed }) => (
          <View
            key={from}
            className='numbers-course__column'
            {...withRole('listitem')}
            aria-label={numbersWords.courseLine(dayWords(`${from}T12:00:00+08:00`), received, closed)}
          >
            {String(received ?? numbersWords.none)}
            <View className='numbers-course__space' style={`background:${columnOf((closed ?? 0) / most, (received ?? 0) / most)}`} />
            {byMonth ? `${Number(from.slice(5, 7))}月` : String(Number(from.slice(8)))}
          </View>
        ))}
      </View>
    </View>
  )
}

const heightOf = (share: number) => `${(share * 100).toFixed(0)}%`

/** Two heights in one node: an old phone draws thirty of them. */
const columnOf = (closed: number, received: number) => {
  const [dark, light] = [heightOf(closed), heightOf(received)]
  return `linear-gradient(to top,var(--c-brand) ${dark},var(--c-bar) ${dark},var(--c-bar) ${light},transparent ${light})`
}

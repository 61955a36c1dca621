import { View } from '@tarojs/components'
import './numbers.scss'

/** As long as its share; the number itself stands beside it. */
export const Bar = ({ percent }: { percent: number }) => (
  <View
    className='numbers-bar'
    style={`background:linear-gradient(to right,var(--c-brand) ${percent.toFixed(1)}%,var(--c-sunken) ${percent.toFixed(1)}%)`}
    aria-hidden='true'
  />
)

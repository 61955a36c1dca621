import { View } from '@tarojs/components'
import { MarkedText } from '../marked-text'
import '../consultation/consultation.scss'

const put = /某某|某单位|某地|（号码）|（车牌）|（案号）|（门牌）|几[百千万]元|几十万元|上百万元/gu

/** The words as they would be public, with what the rule put there standing out. */
export const RuleMarks = ({ text }: { text: string }) => (
  <View className='said__words'>
    <MarkedText text={text} marks={[...text.matchAll(put)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))} />
  </View>
)

import { Text, View } from '@tarojs/components'
import { useCounties } from '../../features/division/division-queries'

export default function Home() {
  const counties = useCounties()
  if (counties.isPending) return <View>正在打开…</View>
  if (counties.isError) return <View>{counties.error.message}</View>
  return (
    <View>
      {counties.data.map((county) => (
        <View key={county.code} className='county'>
          <Text>{county.name}</Text>
        </View>
      ))}
    </View>
  )
}

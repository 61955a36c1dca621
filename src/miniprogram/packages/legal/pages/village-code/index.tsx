import { View } from '@tarojs/components'
import { villageCodeWords as words } from '../../../../locales/adviser-duty'
import { AsyncView } from '../../../../ui/async-view'
import { Card } from '../../../../ui/card'
import { EmptyState } from '../../../../ui/empty-state'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { useVillageCodes, useVisitsToVouch } from '../../village-code-queries'
import { ToVouch } from './to-vouch'
import './village-code.scss'

/** 到村码: digits for the adviser to type, and the village's word where none were typed. */
export default function VillageCodePage() {
  const codes = useVillageCodes()
  const waiting = useVisitsToVouch()
  const visits = waiting.data ?? []
  return (
    <Page title={words.title}>
      <AsyncView
        query={codes}
        isEmpty={(shown) => shown.length === 0 && visits.length === 0}
        empty={<EmptyState picture='nothing' title={words.none} words={words.noneNote} />}
      >
        {(shown) => (
          <>
            {shown.map(({ village, code }) => (
              <Card key={village.code}>
                <View className='village-code' aria-live='polite'>
                  <View>{village.name}</View>
                  <View className='village-code__digits'>{code}</View>
                  <View>{words.show}</View>
                </View>
              </Card>
            ))}
            {shown.length > 0 && <Notice tone='info'>{words.note}</Notice>}
          </>
        )}
      </AsyncView>
      {visits.length > 0 && <ToVouch visits={visits} />}
    </Page>
  )
}

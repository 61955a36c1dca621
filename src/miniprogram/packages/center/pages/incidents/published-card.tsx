import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PublishedIncident } from '../../../../../contract/incident'
import { incidentWords, whenWords } from '../../../../locales/incident'
import { hoursFromNow } from '../../../../locales/moment'
import { publishWords } from '../../../../locales/publish'
import { cloud } from '../../../../platform/cloud'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ChoiceList } from '../../../../ui/choice-list'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { usePublishing } from '../../incident-publishing'
import './incidents.scss'

const hours = Object.entries(publishWords.inHours).map(([value, label]) => ({ value, label }))

export const PublishedCard = ({ incident }: { incident: PublishedIncident }) => {
  const { county, id, kind, reason, by, places, followers, endedAt, saidOver, saidNotOver } = incident
  const [asking, setAsking] = useState<'end' | 'later'>()
  const ending = usePublishing(cloud.incident.end)
  const moving = usePublishing(cloud.incident.revise)
  const error = ending.error ?? moving.error
  const told = () => {
    showToast(publishWords.told)
    setAsking(undefined)
  }
  const end = () => ending.mutate({ county, id }, { onSuccess: told, onError: () => setAsking(undefined) })
  const move = (inHours: string) => moving.mutate({ county, id, expectedEnd: hoursFromNow(Number(inHours)) }, { onSuccess: told })
  return (
    <Card>
      <View className='published-head'>{`${incidentWords.kinds[kind]}：${reason}`}</View>
      <View>{whenWords(incident)}</View>
      <View className='published-note'>{places.join('、')}</View>
      <View className='published-note'>
        {[by, endedAt ? publishWords.said(saidOver, saidNotOver) : publishWords.followers(followers)].join('，')}
      </View>
      {error && <Notice tone='warn'>{error.message}</Notice>}
      {!endedAt && <BigButton icon='check' label={publishWords.end} onTap={() => setAsking('end')} />}
      <BigButton kind='secondary' label={endedAt ? publishWords.again : publishWords.later} onTap={() => setAsking('later')} />
      <ConfirmDialog
        open={asking === 'end'}
        title={publishWords.endTitle}
        words={publishWords.endWords(followers)}
        confirmLabel={publishWords.endConfirm}
        onConfirm={end}
        onCancel={() => setAsking(undefined)}
      />
      <Sheet open={asking === 'later'} title={publishWords.laterTitle} onClose={() => setAsking(undefined)}>
        {moving.isError && <Notice tone='warn'>{moving.error.message}</Notice>}
        <ChoiceList label={publishWords.laterTitle} choices={hours} value={undefined} onChange={move} />
      </Sheet>
    </Card>
  )
}

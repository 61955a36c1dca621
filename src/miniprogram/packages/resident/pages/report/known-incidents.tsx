import { View } from '@tarojs/components'
import type { Incident } from '../../../../../contract/incident'
import { useFollow, useIncidentsAt } from '../../../../features/incident/incident-queries'
import { incidentWords, whenWords } from '../../../../locales/incident'
import { askToPush } from '../../../../platform/subscribe'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import type { ReportForm } from './use-report-form'
import './report.scss'

/** 已知情况: whoever starts a report where a unit knows of something sees it first, and goes on as they like. */
export const KnownIncidents = ({ form: { place, category } }: { form: ReportForm }) => {
  const incidents = useIncidentsAt(place?.given, category.code).data ?? []
  const follow = useFollow()
  return (
    <Slot>
      {incidents.length > 0 && (
        <Section title={incidentWords.title}>
          {follow.isError && <Notice tone='warn'>{follow.error.message}</Notice>}
          {incidents.map((incident) => (
            <IncidentCard
              key={incident.id}
              incident={incident}
              isPending={follow.isPending && follow.variables.key.id === incident.id}
              onFollow={() => follow.mutate({ key: keyOf(incident), asked: askToPush('submit') })}
            />
          ))}
        </Section>
      )}
    </Slot>
  )
}

const keyOf = ({ county, id }: Incident) => ({ county, id })

type IncidentCardProps = { incident: Incident; isPending: boolean; onFollow: () => void }

const IncidentCard = ({ incident, isPending, onFollow }: IncidentCardProps) => (
  <Card>
    <View className='nearby-kind'>{`${incidentWords.kinds[incident.kind]}：${incident.reason}`}</View>
    <View>{whenWords(incident)}</View>
    <View className='said-note'>
      {[incident.by, incident.followers > 0 && incidentWords.followers(incident.followers)].filter(Boolean).join('，')}
    </View>
    {incident.following ? (
      <Notice tone='success'>{incidentWords.following}</Notice>
    ) : (
      <BigButton kind='secondary' icon='bell' label={incidentWords.follow} loading={isPending} onTap={onFollow} />
    )}
  </Card>
)

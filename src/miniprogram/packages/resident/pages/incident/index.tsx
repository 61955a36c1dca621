import type { Incident } from '../../../../../contract/incident'
import { useFollow, useIncident, useIncidentAct } from '../../../../features/incident/incident-queries'
import { incidentWords, whenWords } from '../../../../locales/incident'
import { cloud } from '../../../../platform/cloud'
import { open } from '../../../../platform/navigate'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { askToPush } from '../../../../platform/subscribe'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'

/** What a unit has said of a place, and at its end the one question: is it over? */
export default function IncidentPage() {
  const params = useMatterParams()
  return <Page title={incidentWords.pageTitle}>{params ? <Known {...params} /> : <NotFound />}</Page>
}

const Known = (key: MatterParams) => {
  const incident = useIncident(key)
  usePageShownAgain(() => void incident.refetch())
  return (
    <AsyncView query={incident}>
      {(shown) => (
        <>
          <Notice tone={shown.endedAt ? 'success' : 'info'} title={incidentWords.kinds[shown.kind]}>
            {whenWords(shown)}
          </Notice>
          {shown.endedAt ? <IsItOver incident={shown} /> : <Following incident={shown} />}
          <ListGroup>
            <ListRow icon='info' title={shown.reason} note={shown.by} />
          </ListGroup>
          <Section title={incidentWords.where}>
            <ListGroup>
              {shown.places.map((place) => (
                <ListRow key={place} icon='pin' title={place} />
              ))}
            </ListGroup>
          </Section>
        </>
      )}
    </AsyncView>
  )
}

const Following = ({ incident: { county, id, following } }: { incident: Incident }) => {
  const follow = useFollow()
  const unfollow = useIncidentAct(cloud.incident.unfollow)
  const error = follow.error ?? unfollow.error
  return (
    <>
      {error && <Notice tone='warn'>{error.message}</Notice>}
      {following ? (
        <>
          <Notice tone='success'>{incidentWords.following}</Notice>
          <BigButton
            kind='quiet'
            label={incidentWords.unfollow}
            loading={unfollow.isPending}
            onTap={() => unfollow.mutate({ county, id })}
          />
        </>
      ) : (
        <BigButton
          icon='bell'
          label={incidentWords.follow}
          loading={follow.isPending}
          onTap={() => follow.mutate({ key: { county, id }, asked: askToPush('submit') })}
        />
      )}
    </>
  )
}

const IsItOver = ({ incident: { county, id, following, answer } }: { incident: Incident }) => {
  const answering = useIncidentAct(cloud.incident.answer)
  if (!following) return null
  const say = (said: 'over' | 'notOver') => answering.mutate({ county, id, answer: said })
  return (
    <Section title={incidentWords.asked}>
      {answering.isError && <Notice tone='warn'>{answering.error.message}</Notice>}
      {answer && <Notice tone={answer === 'over' ? 'success' : 'warn'}>{incidentWords.thanks[answer]}</Notice>}
      <BigButton icon='check' label={incidentWords.over} loading={answering.isPending} onTap={() => say('over')} />
      <BigButton kind='secondary' label={incidentWords.notOver} loading={answering.isPending} onTap={() => say('notOver')} />
      {answer === 'notOver' && (
        <BigButton kind='quiet' label={incidentWords.report} onTap={() => void open('/packages/resident/pages/report/index', {})} />
      )}
    </Section>
  )
}

import type { ConsultationView } from '../../../../contract/consultation'
import { adviserWords, consultationStatusWords, deskWords, fieldWords } from '../../../locales/adviser'
import { timeWords } from '../../../locales/moment'
import { useNow } from '../../../platform/clock'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Notice } from '../../../ui/notice'
import { StatusTag } from '../../../ui/status-tag'
import { timeLeft } from '../time-left'

/** What everybody who may come near sees: the kind, the place, the clock. */
export const Facts = ({ view }: { view: ConsultationView }) => {
  const left = timeLeft(view, useNow())
  const isUrgent = view.promise === 'instant'
  const asked = deskWords.askedAt(timeWords(view.askedAt))
  return (
    <>
      {left && left.tone !== 'info' && <Notice tone={left.tone}>{left.words}</Notice>}
      <ListGroup>
        <ListRow
          icon='scale'
          title={fieldWords[view.category ?? 'other']}
          note={[adviserWords.number(view.number), isUrgent && adviserWords.instant, view.isSecondOpinion && adviserWords.secondOpinion]
            .filter(Boolean)
            .join('，')}
          end={<StatusTag tone='brand' label={consultationStatusWords[view.status]} />}
        />
        <ListRow icon='pin' title={view.communityName} note={asked} />
        {left && left.tone === 'info' && <ListRow icon='clock' title={left.words} />}
        {view.parties && <PartyRows view={view} parties={view.parties} />}
      </ListGroup>
      {view.neutral && <Notice tone='warn'>{deskWords.neutral}</Notice>}
    </>
  )
}

type Parties = NonNullable<ConsultationView['parties']>

const PartyRows = ({ view: { aboutVillage, hat, onBehalf }, parties }: { view: ConsultationView; parties: Parties }) => (
  <>
    {parties.map(({ name, kind }) => (
      <ListRow
        key={`${kind} ${name}`}
        icon='person'
        title={name || deskWords.unknownParty}
        note={`${deskWords.parties}，${deskWords.partyKinds[kind]}`}
      />
    ))}
    {aboutVillage && aboutVillage !== 'no' && (
      <ListRow icon='building' title={deskWords.village[aboutVillage]} note={deskWords.aboutVillage} />
    )}
    {onBehalf && (
      <ListRow icon='handshake' title={deskWords.hats[hat]} note={deskWords.onBehalf(onBehalf.name, timeWords(onBehalf.agreedAt))} />
    )}
  </>
)

import type { Home } from '../../../contract/person'
import { homeWords } from '../../locales/home'
import { open } from '../../platform/navigate'
import { callPhone } from '../../platform/phone-call'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { Section } from '../../ui/section'
import { WorkerCard } from './worker-card'

const chooseHome = () => void open('/packages/resident/pages/place/index', { for: 'home' })

/** 我的网格员: who is there for this home. */
export const Neighborhood = ({ home }: { home: Home }) => {
  const { place, workers, center } = home
  if (!place)
    return (
      <ListGroup>
        <ListRow icon='home' title={homeWords.chooseHome} note={homeWords.chooseHomeNote} onTap={chooseHome} />
      </ListGroup>
    )
  const where = [place.community.name, place.grid?.name].filter(Boolean).join('，')
  const phone = center?.phone
  return (
    <Section title={homeWords.myWorker} note={where} action={{ label: homeWords.change, onTap: chooseHome }}>
      {workers.length === 0 && <Notice tone='info'>{homeWords.noWorker}</Notice>}
      {workers.map((worker) => (
        <WorkerCard key={`${worker.name}${worker.duty}`} worker={worker} />
      ))}
      {center && (
        <ListGroup>
          <ListRow icon='building' title={center.name} note={homeWords.center} onTap={phone ? () => callPhone(phone) : undefined} />
        </ListGroup>
      )}
    </Section>
  )
}

import { useState } from 'react'
import { QueueList } from '../../../../features/work/queue-list'
import { type MatterKey, useQueue } from '../../../../features/work/work-queries'
import { centerWords } from '../../../../locales/center'
import { intakeWords } from '../../../../locales/intake'
import { letterWords } from '../../../../locales/message'
import { numbersWords } from '../../../../locales/numbers'
import { publishWords } from '../../../../locales/publish'
import { safetyWords } from '../../../../locales/safety'
import { useIsDesk } from '../../../../platform/display'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { EmptyState } from '../../../../ui/empty-state'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { CenterMatter } from '../../center-matter'

const enter = () => void open('/packages/center/pages/intake/index')
const seeLetters = () => void open('/packages/center/pages/letters/index')
const seeIncidents = () => void open('/packages/center/pages/incidents/index')
const seeNumbers = () => void open('/packages/center/pages/numbers/index')
const seeChecks = () => void open('/packages/center/pages/safety/index')

/** On a desk the chosen matter stands beside the queue. */
export default function Queue() {
  const queue = useQueue('dispatcher')
  const isDesk = useIsDesk()
  const [chosen, setChosen] = useState<MatterKey>()
  usePullToRefresh(queue.query.refetch)
  usePageShownAgain(() => void queue.query.refetch())
  const show = ({ county, id }: MatterKey) =>
    isDesk ? setChosen({ county, id }) : void open('/packages/center/pages/matter/index', { county, id })
  const beside = chosen ? (
    <CenterMatter key={chosen.id} matterKey={chosen} />
  ) : (
    <EmptyState title={centerWords.choose} words={centerWords.chooseWords} />
  )
  return (
    <Page title={centerWords.title} aside={isDesk && beside}>
      <Section title={centerWords.order} action={{ label: centerWords.refresh, icon: 'refresh', onTap: () => void queue.query.refetch() }}>
        <QueueList queue={queue} chosenId={isDesk ? chosen?.id : undefined} onOpen={show} />
      </Section>
      <ListGroup>
        <ListRow icon='phone' title={intakeWords.entry} note={intakeWords.entryNote} onTap={enter} />
        <ListRow icon='bell' title={letterWords.title} note={letterWords.entryNote} onTap={seeLetters} />
        <ListRow icon='megaphone' title={publishWords.entry} note={publishWords.entryNote} onTap={seeIncidents} />
        <ListRow icon='list' title={numbersWords.entry} note={numbersWords.entryNote} onTap={seeNumbers} />
        <ListRow icon='eye' title={safetyWords.open} note={safetyWords.openNote} onTap={seeChecks} />
      </ListGroup>
    </Page>
  )
}

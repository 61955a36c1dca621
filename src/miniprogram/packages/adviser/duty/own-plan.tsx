import { dutyLogWords as words } from '../../../locales/adviser-duty'
import { open } from '../../../platform/navigate'
import { AsyncView } from '../../../ui/async-view'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Section } from '../../../ui/section'
import { useDutyPlan } from '../duty-queries'
import { missingWords } from './standing-words'

/** 我的值班计划: a village a row, what is missing, and its ledger a tap away. */
export const OwnPlan = ({ month }: { month: string }) => {
  const plan = useDutyPlan()
  return (
    <AsyncView query={plan} isEmpty={({ villages }) => villages.length === 0} empty={null}>
      {({ county, adviser, villages }) => (
        <Section title={words.plan}>
          <ListGroup>
            {villages.map(({ village, standing }) => (
              <ListRow
                key={village.code}
                icon='list'
                title={words.ledgerOf(village.name)}
                note={missingWords(standing)}
                onTap={() => void open('/packages/adviser/pages/ledger/index', { county, adviser, community: village.code, month })}
              />
            ))}
          </ListGroup>
        </Section>
      )}
    </AsyncView>
  )
}

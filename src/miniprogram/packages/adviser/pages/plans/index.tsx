import { useState } from 'react'
import { planWords as words } from '../../../../locales/adviser-duty'
import { open } from '../../../../platform/navigate'
import { AsyncView } from '../../../../ui/async-view'
import { useByAndBy } from '../../../../ui/by-and-by'
import { EmptyState } from '../../../../ui/empty-state'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { usePlans } from '../../duty-queries'
import { useSettled } from '../../use-settled'

const mostShown = 40

/** 值班计划 of a county's advisers, for its justice bureau. */
export default function PlansPage() {
  const [typed, setTyped] = useState('')
  const plans = usePlans(useSettled(typed.trim()))
  const shown = useByAndBy(plans.data?.slice(0, mostShown) ?? [])
  return (
    <Page title={words.title}>
      <Field name='plan-find' label={words.find} limit={40} value={typed} onChange={setTyped} optional />
      <AsyncView
        query={plans}
        isEmpty={(found) => found.length === 0}
        empty={<EmptyState picture='nothing' title={words.none} words={words.noneNote} />}
      >
        {() => (
          <ListGroup>
            {shown.map(({ county, adviser, name, shopName, villages }) => (
              <ListRow
                key={adviser}
                icon='person'
                title={name}
                note={[shopName, ...villages.map((village) => village.name)].join(' · ')}
                end={words.villages(villages.length)}
                onTap={() => void open('/packages/adviser/pages/plan/index', { county, id: adviser })}
              />
            ))}
          </ListGroup>
        )}
      </AsyncView>
    </Page>
  )
}

import { useState } from 'react'
import { dutyLogWords as words } from '../../../../locales/adviser-duty'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { AsyncView } from '../../../../ui/async-view'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { EmptyState } from '../../../../ui/empty-state'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { LogList } from '../../duty/log-list'
import { thisMonth } from '../../duty/month'
import { MonthSteps } from '../../duty/month-steps'
import { OwnPlan } from '../../duty/own-plan'
import { VisitCard } from '../../duty/visit-card'
import { useDutyLog } from '../../duty-queries'

/** 值班和日志: where I am now, what I did, and what is still missing. */
export default function DutyLogPage() {
  const [month, setMonth] = useState(thisMonth)
  const log = useDutyLog(month)
  usePageShownAgain(() => void log.refetch())
  const none = <EmptyState picture='nothing' title={words.noVillages} words={words.noVillagesNote} />
  return (
    <Page title={words.title}>
      <AsyncView query={log} isEmpty={({ villages, entries }) => villages.length === 0 && entries.length === 0} empty={none}>
        {(shown) => (
          <>
            <VisitCard {...shown} />
            <ListGroup>
              <ListRow
                icon='edit'
                title={words.quick}
                note={words.quickNote}
                onTap={() => void open('/packages/adviser/pages/quick/index')}
              />
            </ListGroup>
            <Section title={words.log} note={`${words.month(month)} · ${words.logNote}`}>
              <LogList {...shown} />
            </Section>
            <Slot isStacked>
              <DrawnAfter>
                <OwnPlan month={month} />
              </DrawnAfter>
            </Slot>
          </>
        )}
      </AsyncView>
      <MonthSteps month={month} onChange={setMonth} />
    </Page>
  )
}

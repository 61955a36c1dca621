import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TimeAccount as Account } from '../../../contract/time-account'
import { clockWords } from '../../locales/city'
import { timeWords } from '../../locales/moment'
import { accountWords } from '../../locales/time-account'
import { cloud } from '../../platform/cloud'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import type { MatterKey } from './work-queries'

/** 时间账: fetched when somebody asks for it. */
export const TimeAccount = ({ matterKey }: { matterKey: MatterKey }) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <BigButton kind='secondary' icon='clock' label={accountWords.open} onTap={() => setIsOpen(true)} />
      <Sheet open={isOpen} title={accountWords.title} onClose={() => setIsOpen(false)}>
        <Fetched matterKey={matterKey} />
      </Sheet>
    </>
  )
}

const Fetched = ({ matterKey }: { matterKey: MatterKey }) => {
  const account = useQuery({
    queryKey: ['work', 'timeAccount', matterKey.county, matterKey.id],
    queryFn: () => cloud.report.timeAccount(matterKey),
  })
  return (
    <AsyncView query={account}>
      {(shown) => (
        <>
          <Section title={accountWords.shares} note={accountWords.sharesNote}>
            <ListGroup>{shown.shares.map(shareRow)}</ListGroup>
          </Section>
          <Section title={accountWords.legs}>
            <ListGroup>{shown.legs.map(legRow)}</ListGroup>
          </Section>
          <Section title={accountWords.clocks}>
            <ListGroup>{shown.clocks.map(clockRow)}</ListGroup>
          </Section>
        </>
      )}
    </AsyncView>
  )
}

const shareRow = ({ name, hands, workMinutes, lateMinutes }: Account['shares'][number]) => (
  <ListRow
    key={`${hands} ${name}`}
    title={name}
    note={lateMinutes > 0 ? accountWords.late(accountWords.worked(lateMinutes)) : undefined}
    end={accountWords.worked(workMinutes)}
  />
)

const legRow = ({ name, from, to, workMinutes, chargedTo }: Account['legs'][number]) => (
  <ListRow
    key={from}
    title={name}
    note={[accountWords.span(timeWords(from), to ? timeWords(to) : accountWords.now), chargedTo && accountWords.charged(chargedTo)]
      .filter(Boolean)
      .join(' · ')}
    end={accountWords.worked(workMinutes)}
  />
)

const clockRow = ({ kind, from, due, provisional, going, endedAt, isOverdue }: Account['clocks'][number]) => (
  <ListRow
    key={`${kind} ${from} ${due}`}
    title={clockWords[kind]}
    note={[
      accountWords.due(timeWords(due), provisional),
      going === 'ended' && endedAt && accountWords.ended(timeWords(endedAt)),
      going === 'stands' && accountWords.stands,
    ]
      .filter(Boolean)
      .join(' · ')}
    end={isOverdue ? accountWords.overdue : accountWords.inTime}
  />
)

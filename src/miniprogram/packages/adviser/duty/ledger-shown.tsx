import type { Ledger } from '../../../../contract/adviser-duty'
import { dutyLogWords, ledgerWords as words } from '../../../locales/adviser-duty'
import { timeWords } from '../../../locales/moment'
import { useByAndBy } from '../../../ui/by-and-by'
import { EmptyState } from '../../../ui/empty-state'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'

const mostRows = 30

/** What counts, against the plan; all rows stand in the file. */
export const LedgerShown = ({ ledger }: { ledger: Ledger }) => {
  const { title, counts, rows, toConfirm, toProve, adviserName, shopName } = ledger
  const shown = useByAndBy(rows.slice(0, mostRows))
  return (
    <>
      {toConfirm + toProve > 0 && <Notice tone='warn'>{words.waiting(toConfirm, toProve)}</Notice>}
      <Section title={title} note={`${adviserName} · ${shopName}`}>
        <AgainstPlan ledger={ledger} />
      </Section>
      {rows.length === 0 && <EmptyState picture='nothing' title={words.none} words={words.noneNote} />}
      {rows.length > 0 && (
        <Section title={words.counts}>
          <ListGroup>
            {counts.map(({ kind, count, minutes }) => (
              <ListRow key={kind} title={dutyLogWords.kinds[kind]} end={words.count(count, minutes)} />
            ))}
            <ListRow
              title={words.total}
              end={words.count(
                rows.length,
                rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
              )}
            />
          </ListGroup>
        </Section>
      )}
      {shown.length > 0 && (
        <Section title={words.rows}>
          <ListGroup>
            {shown.map(({ kind, from, minutes, proof }) => (
              <ListRow
                key={`${kind} ${from}`}
                title={dutyLogWords.kinds[kind]}
                note={[timeWords(from), minutes !== null && minutes > 0 && words.minutes(minutes), proof].filter(Boolean).join(' · ')}
              />
            ))}
            {rows.length > mostRows && <ListRow title={dutyLogWords.more(rows.length - mostRows)} />}
          </ListGroup>
        </Section>
      )}
    </>
  )
}

const AgainstPlan = ({ ledger: { plan, standing } }: { ledger: Ledger }) => (
  <ListGroup>
    <ListRow title={words.site} end={words.against(words.minutes(standing.siteMinutes), words.minutes(plan.hoursPerMonth * 60))} />
    <ListRow title={words.lectures} end={words.against(words.times(standing.lectures), words.times(plan.lecturesPerQuarter))} />
    <ListRow title={words.firmVisits} end={words.against(words.times(standing.firmVisits), words.times(plan.firmVisitsPerYear))} />
  </ListGroup>
)

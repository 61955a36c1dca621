import { useState } from 'react'
import type { RosterCounties, RosterKind } from '../../../../../contract/roster'
import { rosterWords as words } from '../../../../locales/roster'
import { AsyncView } from '../../../../ui/async-view'
import { ChipRow } from '../../../../ui/chip-row'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { Gaps } from './gaps'
import { Imports } from './imports'
import { PutRoster } from './put-roster'
import { useRosterCounties } from './roster-queries'

/** 名册: looked at row by row, put in as one, and taken back as one; below it the villages that still lack somebody. */
export default function Rosters() {
  const counties = useRosterCounties()
  return (
    <Page title={words.title}>
      <AsyncView query={counties} isEmpty={(known) => known.counties.length === 0} empty={<EmptyState title={words.nowhere} />}>
        {({ counties: [first, ...others] }) => first && <OfCounties counties={[first, ...others]} />}
      </AsyncView>
    </Page>
  )
}

type County = RosterCounties['counties'][number]
const kinds = Object.keys(words.kinds) as RosterKind[]

const OfCounties = ({ counties }: { counties: readonly [County, ...County[]] }) => {
  const [county, setCounty] = useState(counties[0].code)
  const [kind, setKind] = useState<RosterKind>('guides')
  return (
    <>
      {counties.length > 1 && (
        <Section title={words.county}>
          <ChipRow
            label={words.county}
            chips={counties.map(({ code, name }) => ({ value: String(code), label: name }))}
            value={String(county)}
            onChange={(code) => setCounty(Number(code))}
          />
        </Section>
      )}
      <Section title={words.kind}>
        <ChipRow label={words.kind} chips={kinds.map((value) => ({ value, label: words.kinds[value] }))} value={kind} onChange={setKind} />
      </Section>
      <PutRoster key={`${county} ${kind}`} county={county} kind={kind} />
      <Slot isStacked>
        <DrawnAfter>
          <Imports county={county} />
          <Gaps county={county} />
        </DrawnAfter>
      </Slot>
    </>
  )
}

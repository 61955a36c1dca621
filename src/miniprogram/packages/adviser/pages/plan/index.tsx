import { useState } from 'react'
import type { AdviserPlan, PlannedVillage } from '../../../../../contract/adviser-duty'
import { dutyLogWords, planWords as words } from '../../../../locales/adviser-duty'
import { dayWords } from '../../../../locales/moment'
import { ratingWords } from '../../../../locales/rating'
import { open } from '../../../../platform/navigate'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { useByAndBy } from '../../../../ui/by-and-by'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { AssignSheet } from '../../duty/assign-sheet'
import { PlanSheet } from '../../duty/plan-sheet'
import { missingWords, planLine } from '../../duty/standing-words'
import { useDutyPlan } from '../../duty-queries'
import { PortraitCard } from '../../portrait/portrait-card'

/** One adviser's villages: what is planned, what is missing, and the ledger. */
export default function PlanPage() {
  const params = useMatterParams()
  return <Page title={words.title}>{params ? <Plan {...params} /> : <NotFound />}</Page>
}

const Plan = ({ county, id: adviser }: MatterParams) => {
  const plan = useDutyPlan({ county, adviser })
  return <AsyncView query={plan}>{(shown) => <Shown plan={shown} />}</AsyncView>
}

type Assigning = { village?: PlannedVillage['village'] }

const dayOf = (day: string) => dayWords(`${day}T12:00:00+08:00`)

const Shown = ({ plan }: { plan: AdviserPlan }) => {
  const [changing, setChanging] = useState<PlannedVillage>()
  const [assigning, setAssigning] = useState<Assigning>()
  const { county, adviser, name, shopName, villages, toConfirm } = plan
  const { length: shown } = useByAndBy(villages, 1)
  return (
    <Section title={name} note={shopName}>
      {toConfirm > 0 && <Notice tone='info'>{words.toConfirm(toConfirm)}</Notice>}
      {villages.length === 0 && <Notice tone='warn'>{dutyLogWords.noVillages}</Notice>}
      {villages.map((each, at) => (
        <Slot key={each.village.code}>
          {at < shown && (
            <Village plan={plan} of={each} onDays={() => setAssigning({ village: each.village })} onChange={() => setChanging(each)} />
          )}
        </Slot>
      ))}
      <Slot isStacked>
        <DrawnAfter>
          <Rest plan={plan} onAssign={() => setAssigning({})} />
        </DrawnAfter>
      </Slot>
      <Slot>
        {assigning && <AssignSheet of={{ county, adviser }} village={assigning.village} onClose={() => setAssigning(undefined)} />}
        {changing && <PlanSheet of={{ county, adviser }} planned={changing} onClose={() => setChanging(undefined)} />}
      </Slot>
    </Section>
  )
}

/** What is read after the villages: ratings, the photo, and one village more. */
const Rest = ({ plan: { county, adviser, villages, mostVillages, mayChange }, onAssign }: { plan: AdviserPlan; onAssign: () => void }) => {
  const left = mostVillages - villages.length
  return (
    <>
      <ListGroup>
        <ListRow
          icon='glad'
          title={ratingWords.title}
          onTap={() => void open('/packages/adviser/pages/ratings/index', { county, id: adviser })}
        />
      </ListGroup>
      {mayChange && <PortraitCard of={{ county, adviser }} />}
      <Notice tone='info'>{left > 0 ? words.assignNote(mostVillages, left) : words.full(mostVillages)}</Notice>
      {mayChange && left > 0 && <BigButton kind='secondary' icon='pin' label={words.assign} onTap={onAssign} />}
    </>
  )
}

type VillageProps = { plan: AdviserPlan; of: PlannedVillage; onDays: () => void; onChange: () => void }

/** One village: when somebody comes, what is planned, and its ledger. */
const Village = ({ plan: { county, adviser, month, mayChange }, of, onDays, onChange }: VillageProps) => {
  const { village, standing, dutyDays, plan, isUsual, next } = of
  const days = dutyDays.length > 0 && words.dutyDays(dutyDays.map(dayOf).join('、'))
  return (
    <ListGroup>
      <ListRow
        icon='pin'
        title={village.name}
        note={[missingWords(standing), days].filter(Boolean).join(' · ')}
        end={mayChange ? words.days : undefined}
        onTap={mayChange ? onDays : undefined}
      />
      <ListRow
        icon='edit'
        title={planLine(plan)}
        note={[isUsual ? words.usual : words.own, next && words.next(planLine(next))].filter(Boolean).join(' · ')}
        end={mayChange ? words.change : undefined}
        onTap={mayChange ? onChange : undefined}
      />
      <ListRow
        icon='list'
        title={dutyLogWords.ledgerOf(village.name)}
        onTap={() => void open('/packages/adviser/pages/ledger/index', { county, adviser, community: village.code, month })}
      />
    </ListGroup>
  )
}

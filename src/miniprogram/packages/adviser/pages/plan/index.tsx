import { useState } from 'react'
import type { AdviserPlan, PlannedVillage } from '../../../../../contract/adviser-duty'
import { dutyLogWords, planWords as words } from '../../../../locales/adviser-duty'
import { dayWords } from '../../../../locales/moment'
import { ratingWords } from '../../../../locales/rating'
import { open } from '../../../../platform/navigate'
import { type MatterParams, useMatterParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { NotFound } from '../../../../ui/not-found'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { PlanSheet } from '../../duty/plan-sheet'
import { missingWords, planLine } from '../../duty/standing-words'
import { useDutyPlan } from '../../duty-queries'

/** One adviser's villages: what is planned, what is missing, and the ledger. */
export default function PlanPage() {
  const params = useMatterParams()
  return <Page title={words.title}>{params ? <Plan {...params} /> : <NotFound />}</Page>
}

const Plan = ({ county, id: adviser }: MatterParams) => {
  const plan = useDutyPlan({ county, adviser })
  return <AsyncView query={plan}>{(shown) => <Shown plan={shown} />}</AsyncView>
}

const dayOf = (day: string) => dayWords(`${day}T12:00:00+08:00`)

const Shown = ({ plan }: { plan: AdviserPlan }) => {
  const [changing, setChanging] = useState<PlannedVillage>()
  const { county, adviser, name, shopName, month, villages, mostVillages, toConfirm, mayChange } = plan
  return (
    <Section title={name} note={shopName}>
      {toConfirm > 0 && <Notice tone='info'>{words.toConfirm(toConfirm)}</Notice>}
      {villages.length === 0 && <Notice tone='warn'>{dutyLogWords.noVillages}</Notice>}
      {villages.map((each) => (
        <ListGroup key={each.village.code}>
          <ListRow
            icon='pin'
            title={each.village.name}
            note={[missingWords(each.standing), each.dutyDays.length > 0 && words.dutyDays(each.dutyDays.map(dayOf).join('、'))]
              .filter(Boolean)
              .join(' · ')}
          />
          <ListRow
            icon='edit'
            title={planLine(each.plan)}
            note={[each.isUsual ? words.usual : words.own, each.next && words.next(planLine(each.next))].filter(Boolean).join(' · ')}
            end={mayChange ? words.change : undefined}
            onTap={mayChange ? () => setChanging(each) : undefined}
          />
          <ListRow
            icon='list'
            title={dutyLogWords.ledgerOf(each.village.name)}
            onTap={() => void open('/packages/adviser/pages/ledger/index', { county, adviser, community: each.village.code, month })}
          />
        </ListGroup>
      ))}
      <ListGroup>
        <ListRow
          icon='glad'
          title={ratingWords.title}
          onTap={() => void open('/packages/adviser/pages/ratings/index', { county, id: adviser })}
        />
      </ListGroup>
      {villages.length >= mostVillages && <Notice tone='info'>{words.full(mostVillages)}</Notice>}
      {changing && <PlanSheet of={{ county, adviser }} planned={changing} onClose={() => setChanging(undefined)} />}
    </Section>
  )
}

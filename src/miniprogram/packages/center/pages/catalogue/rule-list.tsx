import { useState } from 'react'
import type { CatalogueRule } from '../../../../../contract/catalogue'
import { catalogueWords as words } from '../../../../locales/catalogue'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

/** What holds and what is coming; what held before where somebody asks for it. */
export const RuleList = ({ rules }: { rules: readonly CatalogueRule[] }) => {
  const [withPast, setWithPast] = useState(false)
  const hasPast = rules.some(({ isPast }) => isPast)
  return (
    <>
      <ListGroup>
        {rules
          .filter(({ isPast }) => withPast || !isPast)
          .map((rule) => (
            <ListRow key={rule.id} title={`${rule.categoryName}：${saidOf(rule)}`} note={noteOf(rule)} />
          ))}
      </ListGroup>
      {hasPast && <BigButton kind='quiet' label={withPast ? words.hidePast : words.showPast} onTap={() => setWithPast(!withPast)} />}
    </>
  )
}

const saidOf = ({ isEnded, lead, co, reason, goesTo }: CatalogueRule): string => {
  if (isEnded) return words.ended
  return lead ? words.routed(lead, co) : words.admitted(reason ?? '', goesTo ?? '')
}

const noteOf = ({ isComing, isPast, areaName, from, source }: CatalogueRule): string => {
  const when = isComing ? words.coming : isPast ? words.past : words.holds
  return [when(areaName, from), source && words.source(source)].filter(Boolean).join(' · ')
}

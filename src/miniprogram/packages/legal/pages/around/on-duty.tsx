import type { LegalAround } from '../../../../../contract/legal'
import { aroundWords } from '../../../../locales/around'
import { uiWords } from '../../../../locales/ui'
import { callPhone } from '../../../../platform/phone-call'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

const townDigits = 9

/** 值班律师 of the town and of the county. */
export const OnDuty = ({ onDuty }: { onDuty: LegalAround['onDuty'] }) => (
  <Section title={aroundWords.onDuty}>
    {onDuty.length === 0 ? (
      <Card>{aroundWords.noOnDuty}</Card>
    ) : (
      <ListGroup>
        {onDuty.map(({ id, area, name, shopName, phone }) => (
          <ListRow
            key={`${area}${id}`}
            icon='scale'
            title={name}
            note={`${area.length === townDigits ? aroundWords.areaTown : aroundWords.areaCounty}，${shopName}`}
            {...(phone && { end: uiWords.dial, onTap: () => callPhone(phone) })}
          />
        ))}
      </ListGroup>
    )}
  </Section>
)

/** 挂网格的民警和律师. */
export const Attached = ({ attached }: { attached: LegalAround['attached'] }) => {
  if (attached.length === 0) return null
  return (
    <Section title={aroundWords.attached}>
      <ListGroup>
        {attached.map(({ name, duty, phone }) => (
          <ListRow
            key={`${duty}${name}`}
            icon='shield'
            title={name}
            note={duty}
            {...(phone && { end: uiWords.dial, onTap: () => callPhone(phone) })}
          />
        ))}
      </ListGroup>
    </Section>
  )
}

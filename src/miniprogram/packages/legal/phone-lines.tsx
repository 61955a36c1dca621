import { shopLines, shopWords } from '../../locales/shop'
import { uiWords } from '../../locales/ui'
import { callPhone } from '../../platform/phone-call'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'

/** Whatever becomes of the network, somebody can be rung. */
export const PhoneLines = () => (
  <Section title={shopWords.lines} note={shopWords.linesNote}>
    <ListGroup>
      {shopLines.map(({ id, name, phone }) => (
        <ListRow key={id} icon='phone' title={phone} note={name} end={uiWords.dial} onTap={() => callPhone(phone)} />
      ))}
    </ListGroup>
  </Section>
)

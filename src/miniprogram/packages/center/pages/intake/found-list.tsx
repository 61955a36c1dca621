import type { FoundMatter } from '../../../../../contract/intake'
import { intakeWords } from '../../../../locales/intake'
import { timeWords } from '../../../../locales/moment'
import { sourceNames } from '../../../../locales/source'
import { open } from '../../../../platform/navigate'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

type FoundListProps = { matters: readonly FoundMatter[]; onSlip?: ((matter: { county: number; id: string }) => void) | undefined }

/** The center and the community's own office open them; a seat that only writes down reads their numbers out, and prints the slip again. */
export const FoundList = ({ matters, onSlip }: FoundListProps) => (
  <ListGroup>
    {matters.map(({ county, id, mayOpen = false, ...matter }) => (
      <ListRow
        key={id}
        title={`${matter.categoryName ?? intakeWords.unclear} ${matter.placeWords}`}
        note={[matter.number, sourceNames[matter.source], matter.outerNumber, timeWords(matter.submittedAt)].filter(Boolean).join(' · ')}
        onTap={mayOpen ? () => void open('/packages/center/pages/matter/index', { county, id }) : onSlip && (() => onSlip({ county, id }))}
      />
    ))}
  </ListGroup>
)

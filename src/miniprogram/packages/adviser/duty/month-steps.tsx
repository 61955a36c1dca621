import { dutyLogWords } from '../../../locales/adviser-duty'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { monthBeside, thisMonth } from './month'

/** A month back, and forward as far as today. */
export const MonthSteps = ({ month, onChange }: { month: string; onChange: (month: string) => void }) => (
  <ListGroup>
    <ListRow icon='back' title={dutyLogWords.earlier} onTap={() => onChange(monthBeside(month, -1))} />
    {month < thisMonth() && <ListRow icon='chevron' title={dutyLogWords.later} onTap={() => onChange(monthBeside(month, 1))} />}
  </ListGroup>
)

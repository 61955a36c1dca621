import type { Home } from '../../../contract/person'
import { callPhone } from '../../platform/phone-call'
import { Card } from '../../ui/card'
import { PersonHead } from '../../ui/person-head'

export const WorkerCard = ({ worker: { name, duty, phone } }: { worker: Home['workers'][number] }) => (
  <Card>
    <PersonHead name={name} duty={duty} onCall={phone ? () => callPhone(phone) : undefined} />
  </Card>
)

import { usePortrait } from '../../../features/legal/portrait'
import { Card } from '../../../ui/card'
import { PersonHead } from '../../../ui/person-head'

/** As residents see it beside the name. */
export const Likeness = ({ county, photo, name, note }: { county: number; photo: string | null; name: string; note: string }) => (
  <Card>
    <PersonHead name={name} duty={note} photo={usePortrait(county, photo)} />
  </Card>
)

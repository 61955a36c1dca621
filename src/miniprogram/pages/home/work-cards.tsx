import type { RoleName } from '../../../contract/person'
import { homeByRole } from '../../features/home/home-by-role'
import { homeWords } from '../../locales/home'
import { open } from '../../platform/navigate'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'

/** For those who also work here: it is what they open the program for. */
export const WorkCards = ({ roles }: { roles: readonly RoleName[] }) => {
  const work = roles.flatMap((role) => {
    const route = homeByRole[role]
    return route ? [{ role, route }] : []
  })
  if (work.length === 0) return null
  return (
    <Section title={homeWords.work}>
      <ListGroup>
        {work.map(({ role, route }) => (
          <ListRow key={role} icon='list' title={homeWords.workNotes[role]} onTap={() => void open(route)} />
        ))}
      </ListGroup>
    </Section>
  )
}

import { useState } from 'react'
import type { DevelopmentPerson, RoleName } from '../../../../../contract/person'
import { signInRoles, signInWords } from '../../../../locales/sign-in'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

type PeopleByRoleProps = {
  people: readonly DevelopmentPerson[]
  entering: string | undefined
  onChoose: (subject: string) => void
}

const roles = (Object.keys(signInRoles) as RoleName[]).map((value) => ({ value, label: signInRoles[value] }))

/** Everyone is a resident too, so a person stands under what else they are. */
const isIn = (role: RoleName, person: DevelopmentPerson) =>
  role === 'resident' ? person.roles.every((held) => held === 'resident') : person.roles.includes(role)

export const PeopleByRole = ({ people, entering, onChoose }: PeopleByRoleProps) => {
  const [role, setRole] = useState<RoleName>('resident')
  return (
    <>
      <ChipRow label={signInWords.role} chips={roles} value={role} onChange={setRole} />
      <Section title={signInRoles[role]}>
        <ListGroup>
          {people
            .filter((person) => isIn(role, person))
            .map(({ subject, name, note }) => (
              <ListRow
                key={subject}
                icon='person'
                title={name}
                note={entering === subject ? signInWords.entering : note}
                onTap={() => entering === undefined && onChoose(subject)}
              />
            ))}
        </ListGroup>
      </Section>
    </>
  )
}

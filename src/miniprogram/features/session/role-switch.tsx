import type { Session } from '../../../contract/person'
import { roleSwitchWords, roleWords } from '../../locales/role'
import { ChipRow } from '../../ui/chip-row'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'
import { useSwitchRole } from './session-queries'

/** 换身份: one tap, for those who are more than a resident. */
export const RoleSwitch = ({ person }: { person: NonNullable<Session['person']> }) => {
  const switching = useSwitchRole()
  if (person.roles.length < 2) return null
  const chips = person.roles.map((role) => ({ value: role, label: roleWords[role] }))
  const said = {
    onSuccess: (_: unknown, role: keyof typeof roleWords) => showToast(roleSwitchWords.switched(roleWords[role])),
    onError: ({ message }: Error) => showToast(message),
  }
  return (
    <Section title={roleSwitchWords.title} note={roleSwitchWords.note}>
      <ChipRow
        label={roleSwitchWords.title}
        chips={chips}
        value={switching.isPending ? switching.variables : (person.activeRole ?? person.roles[0])}
        onChange={(role) => switching.mutate(role, said)}
      />
    </Section>
  )
}

import { useState } from 'react'
import type { RoleName } from '../../../../../contract/person'
import { useDevelopmentPeople, useSignInAs } from '../../../../features/session/session-queries'
import { signInRoles, signInWords } from '../../../../locales/sign-in'
import { restartAt } from '../../../../platform/navigate'
import { AsyncView } from '../../../../ui/async-view'
import { ChipRow } from '../../../../ui/chip-row'
import { EmptyState } from '../../../../ui/empty-state'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'

const roles = (Object.keys(signInRoles) as RoleName[]).map((value) => ({ value, label: signInRoles[value] }))
const longestWords = 40

/** A city has thousands of grid workers: the place they work in finds one. */
export const PeopleByRole = () => {
  const [role, setRole] = useState<RoleName>('resident')
  const [words, setWords] = useState('')
  const people = useDevelopmentPeople({ role, words: words.trim() }, true)
  const signIn = useSignInAs()
  const enter = (subject: string) => signIn.mutate(subject, { onSuccess: () => void restartAt('/pages/home/index') })
  const noteOf = (subject: string, note: string) => (signIn.isPending && signIn.variables === subject ? signInWords.entering : note)
  return (
    <>
      <ChipRow label={signInWords.role} chips={roles} value={role} onChange={setRole} />
      <Field
        name='sign-in-words'
        label={signInWords.search}
        hint={signInWords.searchHint}
        placeholder={signInWords.searchPlaceholder}
        value={words}
        onChange={setWords}
        limit={longestWords}
        optional
      />
      {signIn.isError && (
        <Notice tone='danger' title={signInWords.failed}>
          {signIn.error.message}
        </Notice>
      )}
      <AsyncView
        query={people}
        isEmpty={(found) => found.people.length === 0}
        empty={
          <EmptyState picture='notFound' title={signInWords.nobody} words={words ? signInWords.nobodyThere : signInWords.nobodyWords} />
        }
      >
        {(found) => (
          <>
            <ListGroup>
              {found.people.map(({ subject, name, note }) => (
                <ListRow
                  key={subject}
                  icon='person'
                  title={name}
                  note={noteOf(subject, note)}
                  onTap={() => signIn.isPending || enter(subject)}
                />
              ))}
            </ListGroup>
            {found.areThereMore && <Notice tone='info'>{signInWords.more(found.people.length)}</Notice>}
          </>
        )}
      </AsyncView>
    </>
  )
}

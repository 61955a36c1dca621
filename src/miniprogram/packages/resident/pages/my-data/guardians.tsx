import { useState } from 'react'
import type { Guardianship } from '../../../../../contract/guardian'
import { useGuardians, useRevokeGuardianConsent } from '../../../../features/guardian/guardian-queries'
import { guardianWords } from '../../../../locales/guardian'
import { dayWords } from '../../../../locales/moment'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

const rowsOf = ({ guardians, wards }: Guardianship) => [
  ...guardians.map((each) => ({ ...each, title: guardianWords.guardianRow(guardianWords.relations[each.relation], each.phone) })),
  ...wards.map((each) => ({ ...each, title: guardianWords.wardRow(each.name) })),
]

/** 监护人同意, on the child's phone and on the guardian's: when it was given, and one tap to take it back. */
export const Guardians = () => {
  const known = useGuardians(true)
  const [asked, setAsked] = useState<string>()
  const revoking = useRevokeGuardianConsent()
  const rows = known.data ? rowsOf(known.data) : []
  if (rows.length === 0) return null
  const done = () => {
    setAsked(undefined)
    showToast(guardianWords.revoked)
  }
  return (
    <Section title={guardianWords.section} note={guardianWords.sectionNote}>
      <ListGroup>
        {rows.map(({ id, title, at, endedAt }) =>
          endedAt === null ? (
            <ListRow key={id} title={title} note={guardianWords.since(dayWords(at))} onTap={() => setAsked(id)} />
          ) : (
            <ListRow key={id} title={title} note={guardianWords.ended(dayWords(endedAt))} />
          ),
        )}
      </ListGroup>
      <ConfirmDialog
        open={asked !== undefined}
        title={guardianWords.revokeTitle}
        words={guardianWords.sectionNote}
        confirmLabel={guardianWords.revoke}
        kind='danger'
        loading={revoking.isPending}
        onConfirm={() => asked && revoking.mutate(asked, { onSuccess: done })}
        onCancel={() => setAsked(undefined)}
      >
        {revoking.error && <Notice tone='warn'>{revoking.error.message}</Notice>}
      </ConfirmDialog>
    </Section>
  )
}

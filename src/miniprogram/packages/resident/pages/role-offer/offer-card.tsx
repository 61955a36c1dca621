import { useState } from 'react'
import type { OfferedRole } from '../../../../../contract/roster'
import { useAnswerOffer } from '../../../../features/role-offer/role-offer-queries'
import { roleOfferWords as words } from '../../../../locales/role-offer'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

export const OfferCard = ({ offer: { county, id, role, name, where, until } }: { offer: OfferedRole }) => {
  const [isDenying, setIsDenying] = useState(false)
  const answering = useAnswerOffer()
  const answer = (accept: boolean) => {
    setIsDenying(false)
    answering.mutate({ county, id, accept }, { onSuccess: () => showToast(accept ? words.accepted : words.thanked) })
  }
  return (
    <Section title={words.asked(words.roles[role])} note={words.what[role]}>
      <ListGroup>
        <ListRow icon='person' title={name} note={words.name} />
        {where && <ListRow icon='pin' title={where} note={words.where} />}
        <ListRow icon='clock' title={until ?? words.noEnd} note={words.until} />
      </ListGroup>
      {answering.error && <Notice tone='danger'>{answering.error.message}</Notice>}
      <BigButton label={words.accept} loading={answering.isPending} onTap={() => answer(true)} />
      <BigButton kind='quiet' label={words.notMe} onTap={() => setIsDenying(true)} />
      <ConfirmDialog
        open={isDenying}
        title={words.notMeTitle}
        words={words.notMeWords}
        confirmLabel={words.notMe}
        onConfirm={() => answer(false)}
        onCancel={() => setIsDenying(false)}
      />
    </Section>
  )
}

import { useState } from 'react'
import type { LibraryDraft } from '../../../../contract/library'
import { libraryDeskWords as words } from '../../../locales/library-desk'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useReviewPublication } from '../library-queries'

const longest = 200

export const SendBackSheet = ({ draft: { county, id }, onClose }: { draft: LibraryDraft; onClose: () => void }) => {
  const [reason, setReason] = useState('')
  const reviewing = useReviewPublication()
  const done = () => {
    onClose()
    showToast(words.sentBack)
  }
  const send = () => reviewing.mutate({ county, id, approve: false, reason: reason.trim() }, { onSuccess: done })
  return (
    <Sheet open title={words.sendBackTitle} onClose={onClose}>
      <Field
        name='send-back'
        label={words.sendBackTitle}
        hint={words.sendBackHint}
        lines='many'
        limit={longest}
        value={reason}
        onChange={setReason}
      />
      {reviewing.error && <Notice tone='danger'>{reviewing.error.message}</Notice>}
      <BigButton
        kind='danger'
        label={words.sendBack}
        loading={reviewing.isPending}
        disabledReason={reason.trim() ? undefined : words.sendBackHint}
        onTap={send}
      />
    </Sheet>
  )
}

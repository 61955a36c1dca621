import { useState } from 'react'
import type { Rating } from '../../../../contract/rating'
import { ratingWords as words } from '../../../locales/rating'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useReply } from '../rating-queries'

const longest = 200

/** 回复: whoever rated and the bureau read it, nobody else. */
export const ReplySheet = ({ rating: { county, id, kind, remark, reply }, onClose }: { rating: Rating; onClose: () => void }) => {
  const [said, setSaid] = useState(reply ?? '')
  const replying = useReply()
  const send = () =>
    replying.mutate(
      { county, id, kind, words: said.trim() },
      {
        onSuccess: () => {
          onClose()
          showToast(words.sent)
        },
      },
    )
  return (
    <Sheet open title={words.replyTitle} onClose={onClose}>
      {remark && <Card>{remark}</Card>}
      <Field name='rating-reply' label={words.reply} hint={words.replyHint} lines='many' limit={longest} value={said} onChange={setSaid} />
      {replying.error && <Notice tone='danger'>{replying.error.message}</Notice>}
      <BigButton label={words.send} loading={replying.isPending} disabledReason={said.trim() ? undefined : words.replyHint} onTap={send} />
    </Sheet>
  )
}

import { useState } from 'react'
import type { ConsultationReason } from '../../../../contract/consultation'
import { deskWords, reasonWords } from '../../../locales/adviser'
import { BigButton } from '../../../ui/big-button'
import { ChoiceList } from '../../../ui/choice-list'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import type { Advancing } from '../consultation-queries'

const reasons = {
  recuse: ['conflict', 'relation', 'notMyField', 'noTime'],
  redirect: ['gridMatter', 'emergency', 'hotline'],
} as const satisfies Record<string, readonly ConsultationReason[]>

const words = {
  recuse: { title: deskWords.recuseTitle, note: deskWords.recuseNote, send: deskWords.recuseSend, done: deskWords.recused },
  redirect: { title: deskWords.redirectTitle, note: deskWords.redirectNote, send: deskWords.redirectSend, done: deskWords.redirected },
} as const

export type Leaving = keyof typeof reasons

type ReasonSheetProps = { leaving: Leaving; advancing: Advancing; onClose: () => void }

/** 回避 or 分流: why, and it is out of one's hands. */
export const ReasonSheet = ({ leaving, advancing, onClose }: ReasonSheetProps) => {
  const [reason, setReason] = useState<ConsultationReason>()
  const { title, note, send, done } = words[leaving]
  const choices = reasons[leaving].map((value) => ({ value, label: reasonWords[value]?.label ?? value, note: reasonWords[value]?.note }))
  const go = () =>
    advancing.mutate(
      { action: leaving, ...(reason && { reason }) },
      {
        onSuccess: () => {
          onClose()
          showToast(done)
        },
      },
    )
  return (
    <Sheet open title={title} onClose={onClose}>
      <Notice tone='info'>{note}</Notice>
      <ChoiceList label={title} choices={choices} value={reason as (typeof choices)[number]['value'] | undefined} onChange={setReason} />
      {advancing.error && <Notice tone='danger'>{advancing.error.message}</Notice>}
      <BigButton kind='danger' label={send} loading={advancing.isPending} disabledReason={reason ? undefined : title} onTap={go} />
    </Sheet>
  )
}

import { deskWords } from '../../../locales/adviser'
import { useKeys } from '../../../platform/keys'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import type { Advancing } from '../consultation-queries'
import { TextChips } from './text-chips'

type AskMoreSheetProps = { asked: string; advancing: Advancing; onAsked: (asked: string) => void; onClose: () => void }

const limit = 1000
const least = 10

/** 请居民补充: says what is missing, one by one. */
export const AskMoreSheet = ({ asked, advancing, onAsked, onClose }: AskMoreSheetProps) => {
  const isEnough = asked.trim().length >= least
  const send = () =>
    advancing.mutate(
      { action: 'askMore', words: asked.trim() },
      {
        onSuccess: () => {
          onAsked('')
          onClose()
          showToast(deskWords.askedMore)
        },
      },
    )
  useKeys({ 'Ctrl+Enter': () => isEnough && send() }, { inDialog: true })
  return (
    <Sheet open title={deskWords.askMoreTitle} onClose={onClose}>
      <Field
        name='ask-more'
        label={deskWords.askMoreTitle}
        hint={deskWords.askMoreHint}
        placeholder={deskWords.askMorePlaceholder}
        lines='many'
        limit={limit}
        value={asked}
        onChange={onAsked}
      />
      <TextChips kind='askMore' words={asked} onWords={onAsked} />
      {advancing.error && <Notice tone='danger'>{advancing.error.message}</Notice>}
      <BigButton
        label={deskWords.askMoreSend}
        loading={advancing.isPending}
        disabledReason={isEnough ? undefined : deskWords.askMoreTitle}
        onTap={send}
      />
    </Sheet>
  )
}

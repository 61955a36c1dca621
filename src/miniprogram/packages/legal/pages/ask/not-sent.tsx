import { ConsentAgain } from '../../../../features/person-data/consent-again'
import { askWords } from '../../../../locales/ask'
import { useIsOnline } from '../../../../platform/network'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { saysSomething, useAskDraft } from '../../ask-draft'
import { needsPhone, PhoneFirst } from '../../phone-first'
import type { SendingAsk } from './use-send-ask'

/** Why it has not gone, and what helps: nothing that was written is lost. */
export const NotSent = ({ sending: { error, isPending, sendAgain, sendWithout } }: { sending: SendingAsk }) => {
  const draft = useAskDraft()
  const isOnline = useIsOnline()
  if (!error) return isOnline ? null : <Notice tone='warn'>{askWords.offline}</Notice>
  const unsent = draft.attachments.filter(({ sentTo }) => sentTo === null)
  const mayGoWithout =
    unsent.length > 0 && saysSomething({ ...draft, attachments: draft.attachments.filter(({ sentTo }) => sentTo !== null) })
  return (
    <>
      {!needsPhone(error) && (
        <Notice tone='warn' title={askWords.failed}>
          {error.message}
        </Notice>
      )}
      <PhoneFirst error={error} onConfirmed={sendAgain} />
      <ConsentAgain error={error} onAgreed={sendAgain} />
      {mayGoWithout && <BigButton kind='quiet' label={askWords.sendWithout} loading={isPending} onTap={sendWithout} />}
    </>
  )
}

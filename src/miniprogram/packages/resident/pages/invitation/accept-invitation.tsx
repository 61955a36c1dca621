import type { Invitation } from '../../../../../contract/invitation'
import { ConsentAgain } from '../../../../features/person-data/consent-again'
import { useConfirmPhone } from '../../../../features/session/session-queries'
import { useAccept } from '../../../../features/staff/staff-queries'
import { dayWords } from '../../../../locales/moment'
import { privacyWords } from '../../../../locales/privacy'
import { roleWords } from '../../../../locales/role'
import { invitationWords } from '../../../../locales/staff'
import { Refused } from '../../../../platform/cloud'
import { isWeapp } from '../../../../platform/display'
import { restartAt } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { PhoneButton } from '../../../../ui/phone-button'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'

/** Whoever works here can be rung, so a phone number that WeChat vouches for comes first, once. */
export const AcceptInvitation = ({ code, invitation }: { code: string; invitation: Invitation }) => {
  const accepting = useAccept()
  const confirming = useConfirmPhone()
  const done = () => {
    showToast(invitationWords.accepted)
    void restartAt('/pages/home/index')
  }
  const accept = () => accepting.mutate(code, { onSuccess: done })
  const needsPhone = accepting.error instanceof Refused && accepting.error.failure === 'phoneNotConfirmed'
  const problem = confirming.error ?? (needsPhone ? null : accepting.error)
  return (
    <Section title={invitationWords.asked(roleWords[invitation.role])}>
      <ListGroup>
        <ListRow icon='pin' title={invitation.areaName} note={invitationWords.where} />
        <ListRow title={dayWords(invitation.until)} note={invitationWords.until} />
      </ListGroup>
      {problem && <Notice tone='danger'>{problem.message}</Notice>}
      <ConsentAgain error={confirming.error} label={privacyWords.agreeToSave} onAgreed={confirming.reset} />
      {needsPhone && (
        <Notice tone='info' title={invitationWords.phoneFirst}>
          {isWeapp ? invitationWords.phoneFirstNote : invitationWords.phoneElsewhere}
        </Notice>
      )}
      {needsPhone && isWeapp && (
        <PhoneButton
          label={invitationWords.phoneButton}
          onCode={(phoneCode) => confirming.mutate(phoneCode, { onSuccess: accept })}
          onRefused={() => showToast(invitationWords.phoneFirstNote)}
        />
      )}
      {!needsPhone && <BigButton label={invitationWords.accept} loading={accepting.isPending} onTap={accept} />}
    </Section>
  )
}

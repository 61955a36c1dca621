import { useState } from 'react'
import { useSession } from '../../../../features/session/session-queries'
import { useLookAtInvitation } from '../../../../features/staff/staff-queries'
import { invitationWords } from '../../../../locales/staff'
import { usePageParams } from '../../../../platform/page-params'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Page } from '../../../../ui/page'
import { AcceptInvitation } from './accept-invitation'

const codeForm = /^[\w-]{22}$/
const codeLength = 22

/** 接受邀请: what one is asked to become stands there before one says yes. */
export default function InvitationPage() {
  const { code: given = '' } = usePageParams()
  const [code, setCode] = useState(given)
  const looking = useLookAtInvitation()
  // Whoever opens an invitation may have come for the first time.
  const session = useSession()
  return (
    <Page title={invitationWords.title}>
      {looking.data ? (
        <AcceptInvitation code={code.trim()} invitation={looking.data} />
      ) : (
        <>
          <Field
            name='invitation-code'
            label={invitationWords.code}
            hint={invitationWords.codeHint}
            limit={codeLength}
            value={code}
            error={looking.error?.message}
            onChange={setCode}
          />
          <BigButton
            label={invitationWords.look}
            loading={looking.isPending || session.isPending}
            disabledReason={codeForm.test(code.trim()) ? undefined : invitationWords.codeHint}
            onTap={() => looking.mutate(code.trim())}
          />
        </>
      )}
    </Page>
  )
}

import { useState } from 'react'
import { discardDraft } from '../../features/report/report-draft'
import { useSignOut } from '../../features/session/session-queries'
import { meWords } from '../../locales/me'
import { restartAt } from '../../platform/navigate'
import { forgetConsent } from '../../platform/privacy'
import { forgetAnswers } from '../../platform/storage'
import { BigButton } from '../../ui/big-button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { showToast } from '../../ui/toast'

export const SignOut = () => {
  const [isAsking, setIsAsking] = useState(false)
  const signOut = useSignOut()
  const leave = () => {
    discardDraft()
    forgetAnswers()
    forgetConsent()
    void restartAt('/pages/home/index')
  }
  return (
    <>
      <BigButton kind='quiet' label={meWords.signOut} onTap={() => setIsAsking(true)} />
      <ConfirmDialog
        open={isAsking}
        title={meWords.signOutTitle}
        words={meWords.signOutWords}
        confirmLabel={meWords.signOutConfirm}
        kind='danger'
        loading={signOut.isPending}
        onConfirm={() => signOut.mutate('here', { onSuccess: leave, onError: ({ message }) => showToast(message) })}
        onCancel={() => setIsAsking(false)}
      >
        <BigButton
          kind='secondary'
          label={meWords.signOutEverywhere}
          onTap={() => signOut.mutate('everywhere', { onSuccess: leave, onError: ({ message }) => showToast(message) })}
        />
      </ConfirmDialog>
    </>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWithdraw } from '../../../../features/person-data/person-data-queries'
import { privacyWords } from '../../../../locales/privacy'
import { open } from '../../../../platform/navigate'
import { openWeChatGuide, useHasConsent } from '../../../../platform/privacy'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import './privacy.scss'

const fetchGuardian = () => void open('/packages/resident/pages/guardian/index', {})

/** What is used of a person, for what, and who sees it, in the words of their neighbors. */
export default function PrivacyPage() {
  const hasConsent = useHasConsent()
  return (
    <Page title={privacyWords.title} mayAsk={false}>
      {privacyWords.sections.map(({ title, words }) => (
        <Section key={title} title={title}>
          <Card>
            {words.map((sentence) => (
              <View key={sentence} className='privacy-sentence'>
                {sentence}
              </View>
            ))}
          </Card>
        </Section>
      ))}
      <BigButton kind='secondary' label={privacyWords.guardian} onTap={fetchGuardian} />
      {hasConsent && <Withdraw />}
      {openWeChatGuide && <BigButton kind='secondary' label={privacyWords.weChatGuide} onTap={() => void openWeChatGuide?.()} />}
    </Page>
  )
}

/** What it leads to is read before, not after. */
const Withdraw = () => {
  const [isAsking, setIsAsking] = useState(false)
  const withdrawing = useWithdraw()
  return (
    <>
      <BigButton kind='secondary' label={privacyWords.withdraw} onTap={() => setIsAsking(true)} />
      <ConfirmDialog
        open={isAsking}
        title={privacyWords.withdrawTitle}
        words={privacyWords.withdrawWords}
        confirmLabel={privacyWords.withdrawConfirm}
        kind='danger'
        loading={withdrawing.isPending}
        onConfirm={() => withdrawing.mutate(undefined, { onSuccess: () => showToast(privacyWords.withdrawn) })}
        onCancel={() => setIsAsking(false)}
      >
        {withdrawing.error && <Notice tone='warn'>{withdrawing.error.message}</Notice>}
      </ConfirmDialog>
    </>
  )
}

import { View } from '@tarojs/components'
import { privacyWords } from '../../../../locales/privacy'
import { openWeChatGuide, useHasConsent, withdrawConsent } from '../../../../platform/privacy'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import './privacy.scss'

const withdraw = () => {
  withdrawConsent()
  showToast(privacyWords.withdrawn)
}

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
      {hasConsent && <BigButton kind='secondary' label={privacyWords.withdraw} onTap={withdraw} />}
      {openWeChatGuide && <BigButton kind='secondary' label={privacyWords.weChatGuide} onTap={() => void openWeChatGuide?.()} />}
    </Page>
  )
}

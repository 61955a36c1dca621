import { useState } from 'react'
import { useElderMode } from '../../../../platform/display'
import { usePageParams } from '../../../../platform/page-params'
import { readAskDraft, saysSomething } from '../../ask-draft'
import { CheckScreen } from './check-screen'
import { SayScreen } from './say-screen'
import { useAskForm } from './use-ask-form'
import { VillageScreen } from './village-screen'
import { WhomScreen } from './whom-screen'

type Screen = 'say' | 'whom' | 'village' | 'check'

/** One task a screen. Who speaks in large type is led straight from what they said to the one thing that must be known. */
export default function AskPage() {
  const form = useAskForm()
  const elder = useElderMode()
  const { speak } = usePageParams()
  const [screen, setScreen] = useState<Screen>('say')
  const [isResumed, setIsResumed] = useState(() => saysSomething(readAskDraft()))
  const afterSay = elder ? 'village' : 'whom'
  if (screen === 'whom') return <WhomScreen form={form} onBack={() => setScreen('say')} onNext={() => setScreen('village')} />
  if (screen === 'village')
    return (
      <VillageScreen form={form} sendsAtOnce={elder} onBack={() => setScreen(elder ? 'say' : 'whom')} onNext={() => setScreen('check')} />
    )
  if (screen === 'check')
    return <CheckScreen form={form} onBack={() => setScreen('village')} onWhom={() => setScreen('whom')} onSay={() => setScreen('say')} />
  return (
    <SayScreen
      form={form}
      speaksFirst={elder}
      speaksNow={speak === '1' && !isResumed}
      isResumed={isResumed}
      onAnew={() => setIsResumed(false)}
      onNext={() => setScreen(afterSay)}
    />
  )
}

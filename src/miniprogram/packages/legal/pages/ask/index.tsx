import { useState } from 'react'
import { takeWords } from '../../../../features/legal/brought-words'
import { useElderMode } from '../../../../platform/display'
import { usePageParams } from '../../../../platform/page-params'
import { changeAskDraft, readAskDraft, saysSomething } from '../../ask-draft'
import { CheckScreen } from './check-screen'
import { SayScreen } from './say-screen'
import { useAskForm } from './use-ask-form'
import { VillageScreen } from './village-screen'
import { WhomScreen } from './whom-screen'

type Screen = 'say' | 'whom' | 'village' | 'check'

/** Begun before; else what was brought from a report begins it. */
const isBegun = (): boolean => {
  const brought = takeWords()
  if (saysSomething(readAskDraft())) return true
  if (brought) changeAskDraft({ words: brought })
  return false
}

/** One task a screen. Who speaks in large type is led straight from what they said to the one thing that must be known. */
export default function AskPage() {
  const form = useAskForm()
  const elder = useElderMode()
  const { speak } = usePageParams()
  const [screen, setScreen] = useState<Screen>('say')
  const [isResumed, setIsResumed] = useState(() => isBegun())
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

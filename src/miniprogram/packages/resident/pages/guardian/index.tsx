import { useState } from 'react'
import { useSession } from '../../../../features/session/session-queries'
import { guardianWords } from '../../../../locales/guardian'
import { usePageParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { NotFound } from '../../../../ui/not-found'
import { Page } from '../../../../ui/page'
import { AskGuardian } from './ask-guardian'
import { CallNow } from './call-now'
import { GuardianForm } from './guardian-form'

/** 未满14周岁: what the child reads, and, when the phone is handed over or a word was sent, what the guardian reads. */
export default function GuardianPage() {
  const { word } = usePageParams()
  const session = useSession()
  const [isAdultHere, setIsAdultHere] = useState(false)
  return (
    <Page title={guardianWords.title} {...(isAdultHere && { onBack: () => setIsAdultHere(false) })}>
      <CallNow />
      <AsyncView query={session}>
        {({ signedIn }) => {
          if (!signedIn) return <NotFound />
          if (word || isAdultHere) return <GuardianForm word={word} onDone={() => setIsAdultHere(false)} />
          return <AskGuardian onHere={() => setIsAdultHere(true)} />
        }}
      </AsyncView>
    </Page>
  )
}

import { useState } from 'react'
import { changeDraft, hasContent, readDraft } from '../../../../features/report/report-draft'
import { CheckScreen } from './check-screen'
import { LeadScreen } from './lead-screen'
import { SayScreen } from './say-screen'
import { StopScreen } from './stop-screen'
import { useReportForm } from './use-report-form'

/** Say it, then look it over once: two screens, and a third only where someone may be in danger. */
export default function ReportPage() {
  const form = useReportForm()
  const [screen, setScreen] = useState<'say' | 'check'>('say')
  const [isResumed, setIsResumed] = useState(() => hasContent(readDraft()))
  const [calmedKind, setCalmedKind] = useState<string>()
  const { danger, lead } = form
  if (lead) return <LeadScreen lead={lead} onOtherwise={() => changeDraft({ notALead: true })} />
  if (danger && danger.kind !== calmedKind) return <StopScreen call={danger.call} onCalm={() => setCalmedKind(danger.kind)} />
  if (screen === 'check') return <CheckScreen form={form} onBack={() => setScreen('say')} />
  return <SayScreen form={form} isResumed={isResumed} onAnew={() => setIsResumed(false)} onNext={() => setScreen('check')} />
}

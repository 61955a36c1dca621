import { useState } from 'react'
import { MatterFacts } from '../../features/work/matter-facts'
import { MatterTimeline } from '../../features/work/matter-timeline'
import { StepSheet } from '../../features/work/step-sheet'
import { useStepSender } from '../../features/work/use-step-sender'
import { type MatterKey, useMatter } from '../../features/work/work-queries'
import { centerWords } from '../../locales/center'
import { stepTitle } from '../../locales/work'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { Notice } from '../../ui/notice'
import { RedispatchForm } from './redispatch-form'
import { WhyReturned } from './why-returned'

/** One matter as the center sees it; beside the queue on a desk, a page of its own on a phone. */
export const CenterMatter = ({ matterKey }: { matterKey: MatterKey }) => {
  const matter = useMatter(matterKey)
  const sender = useStepSender(matterKey)
  const [isNoting, setIsNoting] = useState(false)
  return (
    <AsyncView query={matter}>
      {(report) => (
        <>
          {report.status === 'returned' ? <WhyReturned report={report} /> : <Notice tone='info'>{centerWords.notHere}</Notice>}
          <MatterFacts report={report} />
          {report.actions.includes('redispatch') && <RedispatchForm report={report} sender={sender} />}
          {report.actions.includes('note') && (
            <BigButton kind='secondary' icon='edit' label={stepTitle.note.title} onTap={() => setIsNoting(true)} />
          )}
          <MatterTimeline report={report} />
          <StepSheet report={report} sender={sender} form={isNoting ? 'note' : undefined} onClose={() => setIsNoting(false)} />
        </>
      )}
    </AsyncView>
  )
}

import { useState } from 'react'
import type { ReportView } from '../../../../../contract/report'
import { MatterLinks } from '../../../../features/work/matter-links'
import type { StepSender } from '../../../../features/work/use-step-sender'
import { originWords } from '../../../../locales/origin'
import { BigButton } from '../../../../ui/big-button'

/** 可能是同一件: looked for once somebody asks. */
export const SameMatters = ({ report, sender }: { report: ReportView; sender: StepSender }) => {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return <MatterLinks report={report} sender={sender} page='/packages/worker/pages/matter/index' />
  return <BigButton kind='quiet' label={originWords.same} onTap={() => setIsOpen(true)} />
}

import { useState } from 'react'
import type { Reveal } from '../../../contract/person-data'
import type { ReportView } from '../../../contract/report'
import { matterWords } from '../../locales/work'
import { BigButton } from '../../ui/big-button'
import { ChoiceList } from '../../ui/choice-list'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { Sheet } from '../../ui/sheet'
import { useRevealName } from './work-queries'

/** The name stays covered until somebody says why they need it. */
export const RevealName = ({ report }: { report: ReportView }) => {
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState<Reveal['reason']>()
  const revealing = useRevealName(report)
  const reveal = () => reason && revealing.mutate(reason, { onSuccess: () => setIsOpen(false) })
  if (revealing.data) return <ListRow icon='eye' title={revealing.data.value} note={matterWords.wholeName} />
  return (
    <>
      <ListRow icon='eye' title={matterWords.revealName} note={matterWords.revealNote} onTap={() => setIsOpen(true)} />
      <Sheet open={isOpen} title={matterWords.revealName} onClose={() => setIsOpen(false)}>
        <ChoiceList label={matterWords.revealWhy} choices={reasons} value={reason} onChange={setReason} />
        {revealing.error && <Notice tone='warn'>{revealing.error.message}</Notice>}
        <BigButton
          label={matterWords.revealName}
          loading={revealing.isPending}
          disabledReason={reason ? undefined : matterWords.revealWhy}
          onTap={reveal}
        />
      </Sheet>
    </>
  )
}

const reasons = (['contact', 'verify', 'emergency'] as const).map((value) => ({ value, label: matterWords.lookReasons[value] }))

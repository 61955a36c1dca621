import { useState } from 'react'
import { CommunityChoice } from '../../../features/place/community-choice'
import { planWords as words } from '../../../locales/adviser-duty'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useAssignVillage } from '../duty-queries'
import { DutyRuleFields, ruleIn, usualDraft } from './duty-rule-fields'

type Village = { code: string; name: string }
type AssignSheetProps = {
  of: { county: number; adviser: string }
  /** Named where only the day is changed. */
  village?: Village | undefined
  onClose: () => void
}

/** 挂村: which village, and on which days of the month somebody comes. Whether one more may be had the cloud says. */
export const AssignSheet = ({ of, village: known, onClose }: AssignSheetProps) => {
  const [village, setVillage] = useState(known)
  const [draft, setDraft] = useState(usualDraft)
  const assigning = useAssignVillage()
  const duty = ruleIn(draft)
  const save = ({ code, name }: Village) =>
    duty &&
    assigning.mutate(
      { ...of, community: code, duty },
      {
        onSuccess: () => {
          onClose()
          showToast(words.assigned(name))
        },
      },
    )
  if (!village)
    return (
      <Sheet open title={words.assignTitle} onClose={onClose}>
        <CommunityChoice county={of.county} onChoose={setVillage} />
      </Sheet>
    )
  return (
    <Sheet open title={village.name} onClose={onClose}>
      <DutyRuleFields draft={draft} onChange={setDraft} />
      {assigning.error && <Notice tone='danger'>{assigning.error.message}</Notice>}
      <BigButton
        label={known ? words.save : words.assignTo(village.name)}
        loading={assigning.isPending}
        disabledReason={duty ? undefined : words.dateWrong}
        onTap={() => save(village)}
      />
      {!known && <BigButton kind='quiet' icon='back' label={words.anotherVillage} onTap={() => setVillage(undefined)} />}
    </Sheet>
  )
}

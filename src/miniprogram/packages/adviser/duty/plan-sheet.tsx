import { useState } from 'react'
import type { PlannedVillage } from '../../../../contract/adviser-duty'
import { planWords as words } from '../../../locales/adviser-duty'
import { BigButton } from '../../../ui/big-button'
import { ConfirmDialog } from '../../../ui/confirm-dialog'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useReleaseVillage, useSetPlan } from '../duty-queries'

const fields = ['hoursPerMonth', 'lecturesPerQuarter', 'firmVisitsPerYear'] as const
const labels = { hoursPerMonth: words.hours, lecturesPerQuarter: words.lectures, firmVisitsPerYear: words.firmVisits } as const
const most = { hoursPerMonth: 80, lecturesPerQuarter: 20, firmVisitsPerYear: 20 } as const
type Draft = Record<(typeof fields)[number], string>

type PlanSheetProps = { of: { county: number; adviser: string }; planned: PlannedVillage; onClose: () => void }

/** 改计划 of one village, from next month on, or the village given to somebody else. */
export const PlanSheet = ({ of, planned: { village, plan, next }, onClose }: PlanSheetProps) => {
  const now = next ?? plan
  const [draft, setDraft] = useState<Draft>({
    hoursPerMonth: String(now.hoursPerMonth),
    lecturesPerQuarter: String(now.lecturesPerQuarter),
    firmVisitsPerYear: String(now.firmVisitsPerYear),
  })
  const [isReleasing, setIsReleasing] = useState(false)
  const setting = useSetPlan()
  const releasing = useReleaseVillage()
  const isWhole = fields.every((field) => /^\d{1,2}$/.test(draft[field]) && Number(draft[field]) <= most[field])
  const done = (said: string) => {
    onClose()
    showToast(said)
  }
  const save = () => {
    const [hoursPerMonth, lecturesPerQuarter, firmVisitsPerYear] = fields.map((field) => Number(draft[field]))
    const changed = {
      hoursPerMonth: hoursPerMonth ?? 0,
      lecturesPerQuarter: lecturesPerQuarter ?? 0,
      firmVisitsPerYear: firmVisitsPerYear ?? 0,
    }
    setting.mutate({ ...of, community: village.code, ...changed }, { onSuccess: () => done(words.saved) })
  }
  return (
    <Sheet open title={village.name} onClose={onClose}>
      {fields.map((field) => (
        <Field
          key={field}
          name={`plan-${field}`}
          label={labels[field]}
          kind='number'
          limit={2}
          value={draft[field]}
          onChange={(value) => setDraft({ ...draft, [field]: value })}
        />
      ))}
      <Notice tone='info'>{words.fromNext}</Notice>
      {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
      <BigButton label={words.save} loading={setting.isPending} disabledReason={isWhole ? undefined : words.numberWrong} onTap={save} />
      <BigButton kind='quiet' label={words.release} onTap={() => setIsReleasing(true)} />
      {isReleasing && (
        <ConfirmDialog
          open
          title={words.releaseTitle(village.name)}
          words={words.releaseWords}
          confirmLabel={words.release}
          loading={releasing.isPending}
          onConfirm={() => releasing.mutate({ ...of, community: village.code }, { onSuccess: () => done(words.released) })}
          onCancel={() => setIsReleasing(false)}
        />
      )}
    </Sheet>
  )
}

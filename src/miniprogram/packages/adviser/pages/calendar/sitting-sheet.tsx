import { useState } from 'react'
import { calendarWords, sittingWords } from '../../../../locales/diary'
import { timeWords } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { StatusTag } from '../../../../ui/status-tag'
import { showToast } from '../../../../ui/toast'
import { type Sitting, useAdvanceSitting } from '../../diary-queries'
import { clockOf } from '../../week'
import { CallButton } from './call-button'
import { MeetingPart } from './meeting-part'
import { ReasonForm, type WithReason } from './reason-form'
import { toneOf } from './week-grid'

export type SittingAction = keyof typeof sittingWords.actions
type Village = { readonly code: string; readonly name: string }

/** In the order of the day, what ends it last. */
const order = ['approve', 'arrive', 'start', 'finish', 'ring', 'reportMissing', 'decline', 'callOff'] as const
const wantsReason = (action: SittingAction): action is WithReason => action in sittingWords.reasonTitle
const endsIt = (action: SittingAction) => wantsReason(action) || action === 'reportMissing'
const kindOf = (action: SittingAction, at: number) => {
  if (endsIt(action)) return 'quiet'
  return at === 0 ? 'primary' : 'secondary'
}

type SittingSheetProps = { sitting: Sitting; villages: readonly Village[]; onClose: () => void }

/** 一个预约, with what may be done about it now. */
export const SittingSheet = ({ sitting, villages, onClose }: SittingSheetProps) => {
  const [asking, setAsking] = useState<WithReason>()
  const advancing = useAdvanceSitting()
  const { county, id, revision } = sitting
  const take = (action: SittingAction, reason?: string) =>
    advancing.mutate(
      { county, id, revision, action, ...(reason && { reason }) },
      {
        onSuccess: () => {
          onClose()
          showToast(sittingWords.done[action])
        },
      },
    )
  return (
    <Sheet open title={asking ? sittingWords.reasonTitle[asking] : sitting.serviceName} onClose={onClose}>
      <Facts sitting={sitting} villages={villages} />
      {advancing.error && <Notice tone='danger'>{advancing.error.message}</Notice>}
      {asking ? (
        <ReasonForm asking={asking} isSending={advancing.isPending} onSend={(reason) => take(asking, reason)} />
      ) : (
        <Steps
          sitting={sitting}
          taking={advancing.isPending ? advancing.variables.action : undefined}
          onTake={(action) => (wantsReason(action) ? setAsking(action) : take(action))}
        />
      )}
    </Sheet>
  )
}

type StepsProps = { sitting: Sitting; taking: string | undefined; onTake: (action: SittingAction) => void }

const Steps = ({ sitting, taking, onTake }: StepsProps) => {
  const open = order.filter((action) => sitting.actions.includes(action))
  if (open.length === 0) return <Notice tone='info'>{sitting.reason ?? sittingWords.nothing}</Notice>
  const [onward, ending] = [open.filter((action) => !endsIt(action)), open.filter(endsIt)]
  const buttons = (actions: readonly SittingAction[]) =>
    actions.map((action, at) => (
      <BigButton
        key={action}
        kind={kindOf(action, at)}
        label={sittingWords.actions[action]}
        loading={taking === action}
        onTap={() => onTake(action)}
      />
    ))
  return (
    <>
      {sitting.unsettled && <Notice tone='warn'>{sittingWords.unsettled}</Notice>}
      {buttons(onward)}
      {open.includes('ring') && <Notice tone='info'>{sittingWords.notes.ring}</Notice>}
      {open.includes('reportMissing') && <Notice tone='info'>{sittingWords.notes.reportMissing}</Notice>}
      <CallButton sitting={sitting} />
      {sitting.mode === 'video' && <MeetingPart sitting={sitting} />}
      {buttons(ending)}
    </>
  )
}

const Facts = ({ sitting, villages }: Pick<SittingSheetProps, 'sitting' | 'villages'>) => {
  const village = sitting.placeName ?? villages.find(({ code }) => code === sitting.place)?.name
  const where = village ?? (sitting.mode === 'onSite' ? sitting.address : '')
  return (
    <ListGroup>
      <ListRow
        icon='clock'
        title={`${timeWords(sitting.start)}–${clockOf(sitting.end)}`}
        note={[calendarWords.mode[sitting.mode], where].filter(Boolean).join('，')}
        end={<StatusTag tone={toneOf(sitting.status)} label={sittingWords.statuses[sitting.status] ?? sitting.status} />}
      />
      {sitting.withName && <ListRow icon='person' title={sittingWords.together(sitting.adviserName, sitting.withName)} />}
    </ListGroup>
  )
}

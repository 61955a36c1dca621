import type { ConsultationView } from '../../../../../contract/consultation'
import { consultationWords } from '../../../../locales/consultation'
import { open } from '../../../../platform/navigate'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { reportToGrid } from './to-grid'

/** Why it ended, and where it goes on from here. */
export const HowItEnded = ({ consultation }: { consultation: ConsultationView }) => {
  const { closeReason, reason, hotline, status, isInPool, clock } = consultation
  const isGone = status === 'redirected' || status === 'converted'
  const wantsHotline = isInPool || clock?.breached || (isGone && reason === 'hotline')
  const redirect = isGone && reason ? (consultationWords.redirects as Partial<Record<string, string>>)[reason] : undefined
  return (
    <>
      {closeReason && <Notice tone='info'>{consultationWords.closeReasons[closeReason]}</Notice>}
      {redirect && <Notice tone='info'>{redirect}</Notice>}
      <ToGrid consultation={consultation} isGone={isGone} />
      {isGone && reason === 'emergency' && (
        <BigButton kind='danger' icon='phone' label={consultationWords.call110} onTap={() => callPhone('110')} />
      )}
      {wantsHotline && (
        <BigButton kind='secondary' icon='phone' label={consultationWords.call12348} onTap={() => callPhone(hotline ?? '12348')} />
      )}
    </>
  )
}

/** The way to the grid worker, or what was reported there. */
const ToGrid = ({ consultation, isGone }: { consultation: ConsultationView; isGone: boolean }) => {
  const { report, reason } = consultation
  if (report)
    return (
      <ListGroup>
        <ListRow
          icon='megaphone'
          title={consultationWords.reported}
          note={consultationWords.reportedNote}
          onTap={() => void open('/packages/resident/pages/matter/index', report)}
        />
      </ListGroup>
    )
  if (!isGone || reason !== 'gridMatter') return null
  return <BigButton icon='megaphone' label={consultationWords.toGrid} onTap={() => reportToGrid(consultation)} />
}

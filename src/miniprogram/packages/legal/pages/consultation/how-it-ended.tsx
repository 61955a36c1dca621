import type { ConsultationView } from '../../../../../contract/consultation'
import { consultationWords } from '../../../../locales/consultation'
import { open } from '../../../../platform/navigate'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'

/** Why it ended, and where it goes on from here. */
export const HowItEnded = ({
  consultation: { closeReason, reason, hotline, status, isInPool, clock },
}: {
  consultation: ConsultationView
}) => {
  const isGone = status === 'redirected' || status === 'converted'
  const wantsHotline = isInPool || clock?.breached || (isGone && reason === 'hotline')
  const redirect = isGone && reason ? (consultationWords.redirects as Partial<Record<string, string>>)[reason] : undefined
  return (
    <>
      {closeReason && <Notice tone='info'>{consultationWords.closeReasons[closeReason]}</Notice>}
      {redirect && <Notice tone='info'>{redirect}</Notice>}
      {isGone && reason === 'gridMatter' && (
        <BigButton icon='megaphone' label={consultationWords.toGrid} onTap={() => void open('/packages/resident/pages/report/index', {})} />
      )}
      {isGone && reason === 'emergency' && (
        <BigButton kind='danger' icon='phone' label={consultationWords.call110} onTap={() => callPhone('110')} />
      )}
      {wantsHotline && (
        <BigButton kind='secondary' icon='phone' label={consultationWords.call12348} onTap={() => callPhone(hotline ?? '12348')} />
      )}
    </>
  )
}

import { reportWords } from '../../locales/report'
import { Refused } from '../../platform/cloud'
import { open } from '../../platform/navigate'
import { BigButton } from '../../ui/big-button'
import { showToast } from '../../ui/toast'
import { agreeAgain } from './person-data-queries'

const fetchGuardian = () => void open('/packages/resident/pages/guardian/index', {})

type ConsentAgainProps = { error: unknown; label?: string; onAgreed: () => void }

/** Where only a consent is wanting, the way to it stands beside the sentence that says so; what was typed waits. */
export const ConsentAgain = ({ error, label = reportWords.agreeAgain, onAgreed }: ConsentAgainProps) => {
  const failure = error instanceof Refused ? error.failure : undefined
  const agree = () =>
    agreeAgain().then(
      (agreed) => agreed && onAgreed(),
      ({ message }: Error) => showToast(message),
    )
  if (failure === 'consentMissing') return <BigButton kind='secondary' label={label} onTap={() => void agree()} />
  if (failure === 'guardianMissing') return <BigButton kind='secondary' label={reportWords.fetchGuardian} onTap={fetchGuardian} />
  return null
}

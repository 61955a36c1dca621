import { reportWords } from '../../locales/report'
import { Refused } from '../../platform/cloud'
import { open } from '../../platform/navigate'
import { BigButton } from '../../ui/big-button'
import { showToast } from '../../ui/toast'
import { agreeAgain } from './person-data-queries'

const fetchGuardian = () => void open('/packages/resident/pages/guardian/index', {})

type ConsentAgainProps = { error: unknown; label?: string; onAgreed: () => void }

const lacking: readonly string[] = ['consentMissing', 'guardianMissing']

/** Trying again would be refused again, so the consent stands out and what sends steps back. */
export const kindBeside = (error: unknown, kind: 'primary' | 'secondary' = 'primary') =>
  error instanceof Refused && lacking.includes(error.failure) ? 'secondary' : kind

/** Where only a consent is wanting, the way to it stands beside the sentence that says so; what was typed waits. */
export const ConsentAgain = ({ error, label = reportWords.agreeAgain, onAgreed }: ConsentAgainProps) => {
  const failure = error instanceof Refused ? error.failure : undefined
  const agree = () =>
    agreeAgain().then(
      (agreed) => agreed && onAgreed(),
      ({ message }: Error) => showToast(message),
    )
  if (failure === 'consentMissing') return <BigButton label={label} onTap={() => void agree()} />
  if (failure === 'guardianMissing') return <BigButton label={reportWords.fetchGuardian} onTap={fetchGuardian} />
  return null
}

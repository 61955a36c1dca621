import { agreeAgain } from '../../../../features/person-data/person-data-queries'
import { reportWords } from '../../../../locales/report'
import { Refused } from '../../../../platform/cloud'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { showToast } from '../../../../ui/toast'

const fetchGuardian = () => void open('/packages/resident/pages/guardian/index', {})

/** Where only a consent is wanting, the way to it stands beside the sentence that says so; what was typed waits. */
export const ConsentAgain = ({ error, onAgreed }: { error: unknown; onAgreed: () => void }) => {
  const failure = error instanceof Refused ? error.failure : undefined
  const agree = () =>
    agreeAgain().then(
      (agreed) => agreed && onAgreed(),
      ({ message }: Error) => showToast(message),
    )
  if (failure === 'consentMissing') return <BigButton kind='secondary' label={reportWords.agreeAgain} onTap={() => void agree()} />
  if (failure === 'guardianMissing') return <BigButton kind='secondary' label={reportWords.fetchGuardian} onTap={fetchGuardian} />
  return null
}

import { sittingWords } from '../../../../locales/diary'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { showToast } from '../../../../ui/toast'
import { type Sitting, useSittingContact } from '../../diary-queries'

/** Fetches the number and rings it; nobody writes it down. */
export const CallButton = ({ sitting: { county, id } }: { sitting: Sitting }) => {
  const looking = useSittingContact()
  const call = () =>
    looking.mutate(
      { county, id },
      {
        onSuccess: ({ phone }) => (phone ? callPhone(phone) : showToast(sittingWords.noPhone)),
        onError: ({ message }) => showToast(message),
      },
    )
  return <BigButton kind='secondary' icon='phone' label={sittingWords.call} loading={looking.isPending} onTap={call} />
}

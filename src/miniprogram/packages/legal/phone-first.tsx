import { useConfirmPhone } from '../../features/session/session-queries'
import { bookingWords } from '../../locales/booking'
import { Refused } from '../../platform/cloud'
import { isWeapp } from '../../platform/display'
import { Notice } from '../../ui/notice'
import { PhoneButton } from '../../ui/phone-button'
import { showToast } from '../../ui/toast'

export const needsPhone = (error: unknown): boolean => error instanceof Refused && error.failure === 'phoneNotConfirmed'

/** Whoever books can be rung, so a number that WeChat vouches for comes first, once. */
export const PhoneFirst = ({ error, onConfirmed }: { error: unknown; onConfirmed: () => void }) => {
  const confirming = useConfirmPhone()
  if (!needsPhone(error)) return null
  return (
    <>
      <Notice tone='info' title={bookingWords.phoneFirst}>
        {isWeapp ? bookingWords.phoneFirstNote : bookingWords.phoneElsewhere}
      </Notice>
      {confirming.error && <Notice tone='warn'>{confirming.error.message}</Notice>}
      {isWeapp && (
        <PhoneButton
          label={bookingWords.phoneButton}
          onCode={(code) => confirming.mutate(code, { onSuccess: onConfirmed })}
          onRefused={() => showToast(bookingWords.phoneFirstNote)}
        />
      )}
    </>
  )
}

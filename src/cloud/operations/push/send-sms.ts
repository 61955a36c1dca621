import { cityCounty } from '../../../domain/city'
import { findSealedPhone } from '../../store/push-store'
import type { Channel } from './channels'

/** Only flows that the operator gave a template of the provider; it takes the matter's number alone. */
export const sendSms: Channel = async ({ db, cipher, sms }, { flow, account, told, entry }) => {
  const templateId = sms?.templates[flow]
  if (!sms || !templateId) return 'absent'
  const sealed = await findSealedPhone(db, account)
  if (!sealed) return 'absent'
  return sms.send({ phone: cipher.open('account.phone', cityCounty, sealed), templateId, parameters: [told.number], context: entry.id })
}

import { cloud } from '../../platform/cloud'
import { markConsentTold, onConsent, untoldConsent } from '../../platform/privacy'

let isOnItsWay = false

/** What was agreed to on this phone is written down where it can be shown later; a lost network is made up for at the next launch. */
export const keepConsentTold = () => {
  onConsent(() => void tell())
  void tell()
}

const tell = async () => {
  if (isOnItsWay || !untoldConsent()) return
  isOnItsWay = true
  try {
    await cloud.personData.setConsent({ purpose: 'privacyPolicy', given: true })
    markConsentTold()
  } catch {
    // Whoever is not signed in yet, or not connected, is heard the next time.
  } finally {
    isOnItsWay = false
  }
}

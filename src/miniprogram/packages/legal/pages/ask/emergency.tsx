import type { Emergency as Danger } from '../../../../../contract/triage'
import { legalEmergencies } from '../../../../locales/around'
import { askWords } from '../../../../locales/ask'
import { tellWords } from '../../../../locales/tell'
import { open } from '../../../../platform/navigate'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { EmergencyNumbers } from '../../../../ui/red-line'
import { Directors } from '../../directors'

const others: Partial<Record<Danger, readonly { id: string; name: string; phone: string }[]>> = {
  fire: [{ id: 'fire', name: '火警和救援', phone: '119' }],
  gas: [{ id: 'fire', name: '火警和救援', phone: '119' }],
  trapped: [{ id: 'fire', name: '火警和救援', phone: '119' }],
  collapse: [{ id: 'fire', name: '火警和救援', phone: '119' }],
  traffic: [{ id: 'traffic', name: '交通事故', phone: '122' }],
  fraud: [{ id: 'fraud', name: '反诈劝阻', phone: '96110' }],
}

/** 先打电话: heard on the phone as the words are written, and nothing is sent for it. */
export const Emergency = ({ danger }: { danger: Danger | undefined }) => {
  if (!danger) return null
  return (
    <>
      <Notice tone='danger' title={askWords.emergency}>
        {askWords.emergencyNote}
      </Notice>
      <EmergencyNumbers numbers={numbersFor(danger)} onCall={callPhone} />
      {childsOwn.includes(danger) && <Directors />}
      {harmedAtHome.includes(danger) && <BigButton kind='secondary' icon='handshake' label={tellWords.title} onTap={tell} />}
    </>
  )
}

/** 请人帮我说: somebody else may tell it. */
const harmedAtHome: readonly Danger[] = ['childHarm', 'selfHarm', 'violence']
const tell = () => void open('/packages/legal/pages/tell/index')

const childsOwn: readonly Danger[] = ['childHarm', 'selfHarm']

const numbersFor = (danger: Danger) => {
  const byId = (...ids: string[]) => legalEmergencies.filter(({ id }) => ids.includes(id))
  if (danger === 'violence') return byId('police', 'ambulance', 'women', 'youth')
  if (childsOwn.includes(danger)) return byId('police', 'youth', 'mentalHealth', 'ambulance')
  return [...(others[danger] ?? []), ...byId('police', 'ambulance')]
}

import type { Home } from '../../../contract/person'

/** Must be there before any answer of the cloud, and without a network. */
const national: Home['emergencyNumbers'] = [
  { id: 'police', kind: 'police', name: '报警', phone: '110' },
  { id: 'fire', kind: 'fire', name: '火警和救援', phone: '119' },
  { id: 'ambulance', kind: 'ambulance', name: '急救', phone: '120' },
  { id: 'traffic', kind: 'traffic', name: '交通事故', phone: '122' },
]

export const emergencyNumbersOf = (home: Home | undefined) => (home?.emergencyNumbers.length ? home.emergencyNumbers : national)

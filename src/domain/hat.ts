import type { ConsultationHat, VillageAnswer } from './consultation-words'

/** 代办的身份: in which somebody files for another person. */
export const proxyHats = ['family', 'gridWorker', 'guide'] as const
export type ProxyHat = (typeof proxyHats)[number]
export const isProxyHat = (hat: ConsultationHat): hat is ProxyHat => (proxyHats as readonly ConsultationHat[]).includes(hat)

interface Filed {
  readonly hat: ConsultationHat
  readonly aboutVillage: VillageAnswer
}

/** 跟村里有关的事: whoever files in a hat of the village keeps nothing of it but how far it is, and no answer is opened to them. */
export const keepsStateAlone = ({ hat, aboutVillage }: Filed): boolean => (hat === 'gridWorker' || hat === 'guide') && aboutVillage !== 'no'

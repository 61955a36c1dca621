import type { Person } from '../../../domain/authorization'
import { isProxyHat } from '../../../domain/hat'
import type { App } from '../../app'
import type { StoredConsultation } from '../../store/consultation-store'
import { wearsHat } from './wears-hat'

/** Whether whoever filed it still wears the hat in which they did; access goes with the hat and comes back with it. */
export const mayFollow = async (
  app: Pick<App, 'db' | 'now'>,
  person: Person,
  { hat, community }: Pick<StoredConsultation, 'hat' | 'community'>,
): Promise<boolean> => isProxyHat(hat) && wearsHat(app, person, { hat, community })

import { appointing, type Rule } from './access-rule'

/** What grid workers do of their own accord, and who speaks for whom; of which grid is looked at where it is answered. */
export const workerRights = {
  'find.categories': { roles: { gridWorker: 'any' } },
  'find.file': { roles: { gridWorker: 'any' } },

  'proxy.sentence': 'signedIn',
  'proxy.file': { roles: { resident: 'any' }, levelWhenRisky: 'phone' },
  'proxy.view': { roles: { resident: 'own', proxy: 'spokenFor', gridWorker: 'grid', dispatcher: 'area' } },
  'proxy.end': { roles: { resident: 'own', proxy: 'spokenFor' } },

  'duty.view': { roles: { gridWorker: 'any' } },
  'duty.roster': { roles: appointing },
  'duty.setTurn': { roles: appointing },

  'paper.view': { roles: { gridWorker: 'any' } },
  'paper.export': { roles: { gridWorker: 'any' } },
} as const satisfies Record<string, Rule>

/** 代报: what whoever files it is to the person concerned. */
export const proxyRelations = ['family', 'neighbor', 'gridWorker', 'other'] as const
export type ProxyRelation = (typeof proxyRelations)[number]

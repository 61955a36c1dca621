import { areasAround } from '../../../domain/area'
import type { PushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import {
  endConsultationProxy,
  insertConsultationProxy,
  letProxyRead,
  listFiledAs,
  type StoredProxy,
  setProxyOf,
} from '../../store/consultation-proxy-store'
import { findConsultation } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { findOtherGuide } from '../../store/guide-store'
import { insertOutbox } from '../../store/outbox-store'
import { listRoleHolders } from '../../store/role-grant-store'

type HandingApp = Pick<App, 'now' | 'newId'>

interface Leaving {
  readonly county: number
  readonly account: string
  readonly community: string
}

/** 明白人离任: what they filed goes on with the village's other guide, or its clerk; what they typed goes to neither. */
export const handOnFiled = async (app: HandingApp, trx: Database, leaving: Leaving): Promise<void> => {
  const filed = await listFiledAs(trx, leaving)
  const next = filed.length > 0 ? await nextGuide(app, trx, leaving) : undefined
  for (const proxy of filed) await passOn(app, trx, proxy, next)
}

const nextGuide = async ({ now }: HandingApp, trx: Database, { county, account, community }: Leaving): Promise<string | undefined> => {
  const guide = await findOtherGuide(trx, { county, account, community })
  if (guide !== undefined) return guide
  return (await listRoleHolders(trx, 'clerk', areasAround(community), now())).find((each) => each !== account)
}

const passOn = async ({ now, newId }: HandingApp, trx: Database, proxy: StoredProxy, next: string | undefined): Promise<void> => {
  const key = { county: proxy.county, id: proxy.consultation }
  const at = now()
  const row = await findConsultation(trx, key)
  // Where nobody else can bring the answer it stays as it is, and opens to them only if they wear the hat again.
  if (!row || (next === undefined && row.owner === null)) return
  await endConsultationProxy(trx, key, { at, by: null })
  await letProxyRead(trx, key, proxy.account, { open: false, by: proxy.account, at })
  await setProxyOf(trx, key, next ?? null)
  if (next === undefined) return
  const { answers_open: _opened, ended_at: _ended, ended_by: _by, ...kept } = proxy
  await insertConsultationProxy(trx, { ...kept, id: newId(), account: next, typed: null, since: at })
  await insertOutbox(trx, [
    {
      ...{ county: proxy.county, id: newId(), kind: 'push', about: proxy.consultation, availableAt: at },
      ...{ key: `handed:${proxy.id}:${next}`, payload: { flow: 'consultationHanded' satisfies PushFlow, account: next } },
    },
  ])
}

import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import Taro from '@tarojs/taro'
import type { Failure, Reply } from '../../contract/failure'
import { takesIn } from '../../contract/guardian'
import type { Contract } from '../../contract/router'
import { isWaitingForGuardian } from './child'
import { sessionToken } from './session-token'

/** A refusal of the cloud, or `offline` where no answer came at all. */
export class Refused extends Error {
  constructor(
    readonly failure: Failure | 'offline',
    message: string,
    readonly fields: readonly string[] = [],
  ) {
    super(message)
  }
}

const isWeapp = process.env.TARO_ENV === 'weapp'
const offlineMessage = '没有连上网络，您填的内容还在，稍后可以再试。'

const guardianMessage = '要先有家里大人的同意，才能交。你写的都还在。有危险马上打 110，心里难受打 12355。'

export const openCloud = () => {
  if (isWeapp && !LINLI_SERVER_URL) Taro.cloud.init(LINLI_CLOUD_ENV ? { env: LINLI_CLOUD_ENV } : {})
}

/** A forged page of another site cannot set the header, so a browser's cookie alone opens nothing. */
export const headers = () => {
  const token = sessionToken.read()
  return { 'content-type': 'application/json', 'x-linli': isWeapp ? 'weapp' : 'h5', ...(token && { authorization: `Bearer ${token}` }) }
}

const send = async (data: object): Promise<Reply> => {
  if (isWeapp && !LINLI_SERVER_URL) return (await Taro.cloud.callFunction({ name: 'api', data })).result as Reply
  const { data: reply } = await Taro.request<Reply>({
    url: `${LINLI_SERVER_URL}/rpc`,
    method: 'POST',
    data,
    header: headers(),
  })
  return reply
}

const link = {
  call: async (path: readonly string[], input: unknown) => {
    // What a child says stays on their phone until a guardian agreed.
    if (isWaitingForGuardian() && takesIn(path.join('.'), input)) throw new Refused('guardianMissing', guardianMessage)
    const reply = await send({ path, input }).catch(() => undefined)
    if (typeof reply !== 'object' || reply === null) throw new Refused('offline', offlineMessage)
    if (!reply.ok) throw new Refused(reply.failure, reply.message, reply.fields)
    return reply.value
  },
}

/** The contract's procedures, called over whichever wire this build has. */
export const cloud: ContractRouterClient<Contract> = createORPCClient(link)

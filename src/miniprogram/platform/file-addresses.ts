import type { Attachment } from '../../contract/photo'
import type { ReportView } from '../../contract/report'
import { cloud } from './cloud'
import { isWeapp } from './display'

const isInWechatCloud = isWeapp && !LINLI_SERVER_URL

/** In WeChat's cloud no path of ours shows a file: each has an address there, asked for anew with the matter it belongs to. */
export const withAddresses = async (view: ReportView): Promise<ReportView> => {
  if (!isInWechatCloud) return view
  const shown = [...view.attachments, ...view.timeline.flatMap(({ attachments }) => attachments)]
  const ids = [...new Set(shown.flatMap(({ id, url }) => (url === null ? [] : [id])))]
  const addresses = await addressesOf(view.county, ids)
  const addressed = (attachment: Attachment) => ({ ...attachment, url: addresses.get(attachment.id) ?? null })
  return {
    ...view,
    attachments: view.attachments.map(addressed),
    timeline: view.timeline.map((entry) => ({ ...entry, attachments: entry.attachments.map(addressed) })),
  }
}

const mostAtOnce = 100

/** A matter is read without its photos where these cannot be had just now. */
const addressesOf = async (county: number, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const found = await cloud.photo.addresses({ county, ids: ids.slice(0, mostAtOnce) }).catch(() => [])
  return new Map(found.map(({ id, url }) => [id, url]))
}

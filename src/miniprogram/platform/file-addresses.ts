import type { Attachment } from '../../contract/photo'
import type { ReportView } from '../../contract/report'
import { cloud } from './cloud'
import { isWeapp } from './display'

const isInWechatCloud = isWeapp && !LINLI_SERVER_URL

/** In WeChat's cloud no path of ours shows a file: each has an address there, asked for anew with the matter it belongs to. */
export const withAddresses = async (view: ReportView): Promise<ReportView> => {
  if (!isInWechatCloud) return view
  const addressed = await addresser(view.county, [...view.attachments, ...view.timeline.flatMap(({ attachments }) => attachments)])
  return {
    ...view,
    attachments: view.attachments.map(addressed),
    timeline: view.timeline.map((entry) => ({ ...entry, attachments: entry.attachments.map(addressed) })),
  }
}

/** The same for files that stand alone. */
export const withAddressesOf = async (county: number, attachments: readonly Attachment[]): Promise<Attachment[]> =>
  isInWechatCloud ? attachments.map(await addresser(county, attachments)) : [...attachments]

const mostAtOnce = 100

/** What is shown is read without its photos where these cannot be had just now. */
const addresser = async (county: number, attachments: readonly Attachment[]) => {
  const ids = [...new Set(attachments.flatMap(({ id, url }) => (url === null ? [] : [id])))].slice(0, mostAtOnce)
  const found = ids.length ? await cloud.photo.addresses({ county, ids }).catch(() => []) : []
  const addresses = new Map(found.map(({ id, url }) => [id, url]))
  return (attachment: Attachment) => ({ ...attachment, url: addresses.get(attachment.id) ?? null })
}

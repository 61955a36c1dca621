import type { BookingView, OwnBookings } from '../../contract/booking'
import type { ConsultationView } from '../../contract/consultation'
import type { LibraryDraft } from '../../contract/library'
import type { PersonData } from '../../contract/person-data'
import type { ReportView } from '../../contract/report'

interface Copied {
  readonly bookings: OwnBookings
  readonly consultations: readonly ConsultationView[]
  readonly library: readonly LibraryDraft[]
  readonly madeAt: string
  readonly data: PersonData
  readonly matters: readonly ReportView[]
}

/** The readable half of a copy: one page that needs neither our program nor a network. */
export const copyPage = ({ madeAt, data, matters, bookings, consultations, library }: Copied): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>我的个人信息</title>
<style>body{font:16px/1.7 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}h2{margin-top:2em}dt{font-weight:bold}small{color:#555}</style></head><body>
<h1>我的个人信息</h1><p>邻里于 ${day(madeAt)} 整理。照片和录音在 photos 文件夹里，同样的内容以数据形式在 data.json 里。</p>
${data.classes.map(section).join('\n')}
<h2>同意记录</h2><ul>${data.consents.map(({ title, given, at }) => `<li>${safe(title)}：${at === null ? '没有问过' : given ? '已同意' : '已撤回'}${at === null ? '' : `（${day(at)}）`}</li>`).join('')}</ul>
<h2>谁看过我的信息</h2>${data.looks.length ? `<ul>${data.looks.map(({ at, who, what, reason }) => `<li>${day(at)} ${safe(who)}${safe(what)}：${safe(reason)}</li>`).join('')}</ul>` : '<p>没有人看过。</p>'}
<h2>我上报的事</h2>${matters.map(matter).join('\n') || '<p>没有。</p>'}
<h2>我的预约</h2>${bookings.bookings.length ? `<ul>${bookings.bookings.map(booking).join('')}</ul>` : '<p>没有。</p>'}
<h2>我问律师的事</h2>${consultations.map(consultation).join('\n') || '<p>没有。</p>'}
<h2>公开问答里我的</h2>${library.length ? `<ul>${library.map(inLibrary).join('')}</ul>` : '<p>没有。</p>'}
</body></html>
`

const section = ({ title, purpose, until, entries }: PersonData['classes'][number]) =>
  `<h2>${safe(title)}</h2><p><small>用途：${safe(purpose)} 保存：${safe(until)}</small></p>${
    entries.length
      ? `<dl>${entries.map(({ label, value }) => `<dt>${safe(label)}</dt><dd>${safe(value)}</dd>`).join('')}</dl>`
      : '<p>没有。</p>'
  }`

const matter = ({ number, words, placeWords, submittedAt, timeline }: ReportView) =>
  `<h3>${safe(number)}</h3><p>${day(submittedAt)} ${safe(placeWords)}<br>${safe(words)}</p><ul>${timeline
    .map(({ at, actorName, words: said }) => `<li>${day(at)} ${safe(actorName)}${said ? `：${safe(said)}` : ''}</li>`)
    .join('')}</ul>`

const booking = ({ start, shopName, adviserName, serviceName }: BookingView) =>
  `<li>${day(start)} ${safe(shopName)} ${safe(adviserName)}：${safe(serviceName)}</li>`

const consultation = ({ number, askedAt, communityName, messages }: ConsultationView) =>
  `<h3>${safe(number)}</h3><p>${day(askedAt)} ${safe(communityName)}</p><ul>${messages
    .map(({ at, name, words }) => `<li>${day(at)} ${safe(name)}${words ? `：${safe(words)}` : ''}</li>`)
    .join('')}</ul>`

const inLibrary = ({ state, at, question, answer }: LibraryDraft) =>
  `<li>${day(at)}（${state === 'published' ? '已公开' : '等我同意'}）${safe(question)}<br>${safe(answer)}</li>`

const day = (moment: string) => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')

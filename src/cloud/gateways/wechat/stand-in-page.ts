import { html } from 'hono/html'
import { wechatStandInWording as wording } from '../../wording/wechat-stand-in'
import type { StandInMessage, StandInTemplate } from './stand-in'

interface PageInput {
  readonly messages: readonly StandInMessage[]
  readonly templates: Readonly<Record<string, StandInTemplate>> | undefined
  readonly h5Url: string
  readonly mostMessages: number
}

/** Everything that would have gone to people's phones, newest first. */
export const wechatStandInPage = ({ messages, templates, h5Url, mostMessages }: PageInput) => html`<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${wording.title}</title>
    <style>${style}</style>
  </head>
  <body>
    <h1>${wording.title}</h1>
    <p>${wording.lead}${wording.kept(mostMessages)}</p>
    ${messages.length === 0 ? html`<p>${wording.empty}</p>` : ''}
    ${[...messages].reverse().map((message) => drawMessage(message, templates?.[message.templateId]?.title, h5Url))}
  </body>
</html>`

const drawMessage = ({ at, openid, templateId, page, data }: StandInMessage, title: string | undefined, h5Url: string) => html`
  <article>
    <h2>${title ?? templateId}</h2>
    <p><time datetime="${at.toISOString()}">${formatTime(at)}</time> ${wording.to} ${openid}</p>
    <dl>${Object.entries(data).map(([field, { value }]) => html`<div><dt>${field}</dt><dd>${value}</dd></div>`)}</dl>
    ${page === '' ? '' : html`<p><a href="${h5Url.replace(/\/$/u, '')}/${page}">${wording.open}</a></p>`}
    ${title ? html`<p>${wording.template} ${templateId}</p>` : ''}
  </article>`

const formatTime = (at: Date) => at.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })

const style = `
  body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.6 system-ui, sans-serif; color: #1f2329; background: #f5f6f7 }
  h1 { font-size: 1.5rem }
  h2 { margin: 0; font-size: 1.25rem }
  article { margin: 1rem 0; padding: 1rem; border-radius: 0.5rem; background: #fff; overflow-wrap: anywhere }
  p { margin: 0.5rem 0 }
  dl div { display: flex; gap: 1rem }
  dt { flex: 0 0 10rem; color: #57606a }
  dd { margin: 0 }
  a { display: inline-block; padding: 0.5rem 0; color: #0b57d0 }
`

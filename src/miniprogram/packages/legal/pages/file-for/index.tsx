import { useRef } from 'react'
import { ProxyHat } from '../../../../../contract/hat'
import { useHome } from '../../../../features/home/home-queries'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { hatWords, fileForWords as words } from '../../../../locales/hat'
import { replaceWith } from '../../../../platform/navigate'
import { usePageParams } from '../../../../platform/page-params'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { showToast } from '../../../../ui/toast'
import { useFileFor, useHats } from '../../hat-queries'
import { FileForForm } from './file-for-form'
import { type FileFor, useFileForForm } from './use-file-for-form'

/** 替人问律师, in the hat that was chosen, with the person's word for it. */
export default function FileForPage() {
  const { hat: given } = usePageParams()
  const hats = useHats()
  const home = useHome(true)
  const hat = ProxyHat.safeParse(given).data ?? 'family'
  if (!hats.data)
    return (
      <Page title={words.title}>
        <AsyncView query={hats}>{() => null}</AsyncView>
      </Page>
    )
  const worn = hats.data.hats.find((each) => each.hat === hat)?.communities ?? []
  const own = home.data?.place ? [home.data.place.community] : []
  return <Writing key={own[0]?.code} hat={hat} places={worn.length > 0 ? worn : own} sentence={hats.data.sentence} />
}

type WritingProps = Pick<FileFor, 'hat' | 'places' | 'sentence'>

const Writing = (props: WritingProps) => {
  const form = useFileForForm(props)
  const sending = useFileFor()
  const isOnItsWay = useRef(false)
  const send = () => {
    const problem = form.problem()
    if (problem) return showToast(problem)
    if (isOnItsWay.current) return
    isOnItsWay.current = true
    sending.mutate(form.filed(), {
      onSuccess: ({ county, id }) => {
        showToast(words.sent)
        void replaceWith('/packages/legal/pages/filed/index', { county, id })
      },
      onSettled: () => {
        isOnItsWay.current = false
      },
    })
  }
  const button = <BigButton icon='send' kind={kindBeside(sending.error)} label={words.send} loading={sending.isPending} onTap={send} />
  return (
    <Page title={words.title} footer={button}>
      <Notice tone='info'>{words.as(hatWords.hats[props.hat])}</Notice>
      <FileForForm form={form} />
      {sending.error && <Notice tone='warn'>{sending.error.message}</Notice>}
      {sending.error && <ConsentAgain error={sending.error} onAgreed={send} />}
    </Page>
  )
}

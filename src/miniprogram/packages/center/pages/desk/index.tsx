import { Image, View } from '@tarojs/components'
import { useEffect } from 'react'
import { useDeskCode, useDeskState, useForgetEverything } from '../../../../features/session/desk-queries'
import { deskWords } from '../../../../locales/desk'
import { isWeapp } from '../../../../platform/display'
import { restartAt, webAddressOf } from '../../../../platform/navigate'
import { qrPicture } from '../../../../platform/qr-picture'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import './desk.scss'

const sayOver = { over: deskWords.over, refused: deskWords.refused } as const

/** 电脑登录: digits that a colleague's phone confirms; nobody types a password anywhere. */
export default function Desk() {
  const code = useDeskCode()
  const { data } = useDeskState(code.data)
  const forgetEverything = useForgetEverything()
  const state = data?.state ?? 'waiting'
  useEffect(() => {
    if (state !== 'signedIn') return
    forgetEverything()
    void restartAt('/pages/home/index')
  }, [state, forgetEverything])
  return (
    <Page title={deskWords.title}>
      <AsyncView query={code}>
        {({ code: digits }) => (
          <>
            <Notice tone='info'>{deskWords.how}</Notice>
            <Card>
              <DeskPicture digits={digits} />
              <View className='desk__digits' aria-label={deskWords.spoken(digits)}>
                {digits}
              </View>
            </Card>
            {(state === 'over' || state === 'refused') && (
              <>
                <Notice tone='warn'>{sayOver[state]}</Notice>
                <BigButton label={deskWords.again} loading={code.isFetching} onTap={() => void code.refetch()} />
              </>
            )}
          </>
        )}
      </AsyncView>
    </Page>
  )
}

/** Scanned with a phone it opens the page that confirms, with the digits filled in. */
const DeskPicture = ({ digits }: { digits: string }) => {
  if (isWeapp) return null
  const picture = qrPicture(webAddressOf('/packages/resident/pages/desk-sign-in/index', { code: digits }))
  return picture ? <Image className='desk__picture' src={picture} aria-label={deskWords.picture} /> : null
}

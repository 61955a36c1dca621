import { View } from '@tarojs/components'
import { usePersonData } from '../../../../features/person-data/person-data-queries'
import { useSession } from '../../../../features/session/session-queries'
import { myDataWords } from '../../../../locales/my-data'
import { AsyncView } from '../../../../ui/async-view'
import { NotFound } from '../../../../ui/not-found'
import { Page } from '../../../../ui/page'
import { CloseAccount } from './close-account'
import { Consents } from './consents'
import { Copy } from './copy'
import { Correct } from './correct'
import { Kept } from './kept'
import { Looks } from './looks'

/** 我的个人信息: see, copy, correct, delete, take back, close. */
export default function MyDataPage() {
  const session = useSession()
  const isSignedIn = session.data?.signedIn ?? false
  const data = usePersonData(isSignedIn)
  if (session.data && !isSignedIn)
    return (
      <Page title={myDataWords.title}>
        <NotFound />
      </Page>
    )
  return (
    <Page title={myDataWords.title}>
      <View>{myDataWords.intro}</View>
      <AsyncView query={data}>
        {(shown) => (
          <>
            <Kept classes={shown.classes} />
            <Correct />
            <Copy />
            <Consents consents={shown.consents} />
            <Looks first={shown.looks} />
            <CloseAccount stays={shown.staysAfterClosing} openMatters={shown.openMatters} />
          </>
        )}
      </AsyncView>
    </Page>
  )
}

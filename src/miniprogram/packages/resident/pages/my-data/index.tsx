import { View } from '@tarojs/components'
import type { PersonData } from '../../../../../contract/person-data'
import { usePersonData } from '../../../../features/person-data/person-data-queries'
import { useSession } from '../../../../features/session/session-queries'
import { myDataWords } from '../../../../locales/my-data'
import { AsyncView } from '../../../../ui/async-view'
import { useByAndBy } from '../../../../ui/by-and-by'
import { NotFound } from '../../../../ui/not-found'
import { Page } from '../../../../ui/page'
import { CloseAccount } from './close-account'
import { Consents } from './consents'
import { Copy } from './copy'
import { Correct } from './correct'
import { Guardians } from './guardians'
import { Kept } from './kept'
import { Looks } from './looks'

const atOnce = 2

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
      <AsyncView query={data}>{(shown) => <Sections data={shown} />}</AsyncView>
    </Page>
  )
}

const Sections = ({ data: { classes, consents, looks, staysAfterClosing, openMatters } }: { data: PersonData }) =>
  useByAndBy(
    [
      <Kept key='kept' classes={classes} />,
      <Correct key='correct' />,
      <Copy key='copy' />,
      <Consents key='consents' consents={consents} />,
      <Guardians key='guardians' />,
      <Looks key='looks' first={looks} />,
      <CloseAccount key='close' stays={staysAfterClosing} openMatters={openMatters} />,
    ],
    atOnce,
  )

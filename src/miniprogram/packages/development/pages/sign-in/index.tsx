import { useSession } from '../../../../features/session/session-queries'
import { signInWords } from '../../../../locales/sign-in'
import { AsyncView } from '../../../../ui/async-view'
import { EmptyState } from '../../../../ui/empty-state'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { PeopleByRole } from './people-by-role'

export default function SignIn() {
  const session = useSession()
  return (
    <Page title={signInWords.title}>
      <AsyncView
        query={session}
        isEmpty={({ development }) => !development}
        empty={<EmptyState picture='notFound' title={signInWords.absentTitle} words={signInWords.absentWords} />}
      >
        {() => (
          <>
            <Notice tone='warn' title={signInWords.noticeTitle}>
              {signInWords.notice}
            </Notice>
            <PeopleByRole />
          </>
        )}
      </AsyncView>
    </Page>
  )
}

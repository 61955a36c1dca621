import { useDevelopmentPeople, useSession, useSignInAs } from '../../../../features/session/session-queries'
import { signInWords } from '../../../../locales/sign-in'
import { restartAt } from '../../../../platform/navigate'
import { AsyncView } from '../../../../ui/async-view'
import { EmptyState } from '../../../../ui/empty-state'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { PeopleByRole } from './people-by-role'

export default function SignIn() {
  const session = useSession()
  const people = useDevelopmentPeople(session.data?.development === true)
  const signIn = useSignInAs()
  const enter = (subject: string) => signIn.mutate(subject, { onSuccess: () => void restartAt('/pages/home/index') })
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
            {signIn.isError && (
              <Notice tone='danger' title={signInWords.failed}>
                {signIn.error.message}
              </Notice>
            )}
            <AsyncView
              query={people}
              isEmpty={(list) => list.length === 0}
              empty={<EmptyState title={signInWords.nobody} words={signInWords.nobodyWords} />}
            >
              {(list) => <PeopleByRole people={list} entering={signIn.isPending ? signIn.variables : undefined} onChoose={enter} />}
            </AsyncView>
          </>
        )}
      </AsyncView>
    </Page>
  )
}

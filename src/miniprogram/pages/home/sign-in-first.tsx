import { homeWords } from '../../locales/home'
import { open } from '../../platform/navigate'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'

export const SignInFirst = ({ development }: { development: boolean }) => {
  if (!LINLI_DEVELOPMENT || !development)
    return <EmptyState picture='neighborhood' title={homeWords.notSignedIn} words={homeWords.notSignedInNote} />
  return (
    <>
      <EmptyState picture='neighborhood' title={homeWords.notSignedIn} />
      <Notice tone='warn' title={homeWords.development}>
        {homeWords.developmentNote}
      </Notice>
      <BigButton label={homeWords.development} icon='person' onTap={() => void open('/packages/development/pages/sign-in/index')} />
    </>
  )
}

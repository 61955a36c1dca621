import { deskWords } from '../../locales/desk'
import { homeWords } from '../../locales/home'
import { isWeapp } from '../../platform/display'
import { open } from '../../platform/navigate'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'

/** A phone is known to WeChat; a browser is let in by one. */
const DeskEntry = () =>
  isWeapp ? null : <BigButton kind='secondary' label={deskWords.entry} onTap={() => void open('/packages/center/pages/desk/index')} />

export const SignInFirst = ({ development }: { development: boolean }) => {
  if (!LINLI_DEVELOPMENT || !development)
    return (
      <>
        <EmptyState picture='neighborhood' title={homeWords.notSignedIn} words={homeWords.notSignedInNote} />
        <DeskEntry />
      </>
    )
  return (
    <>
      <EmptyState picture='neighborhood' title={homeWords.notSignedIn} />
      <Notice tone='warn' title={homeWords.development}>
        {homeWords.developmentNote}
      </Notice>
      <DeskEntry />
      <BigButton label={homeWords.development} icon='person' onTap={() => void open('/packages/development/pages/sign-in/index')} />
    </>
  )
}

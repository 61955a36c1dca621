import type { CheckedRealName } from '../../../../../contract/session'
import { useOwnRealName } from '../../../../features/session/identity-queries'
import { identityWords } from '../../../../locales/identity'
import { timeWords } from '../../../../locales/moment'
import { realNameWords } from '../../../../locales/real-name'
import { hasConsentPage } from '../../../../platform/real-name'
import { AsyncView } from '../../../../ui/async-view'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { ConfirmByWechat } from './confirm-by-wechat'
import { ShowAtDesk } from './show-at-desk'

/** 核对身份: by WeChat where it was granted, and everywhere by whoever sees the card at a desk. */
export default function Identity() {
  const own = useOwnRealName()
  return (
    <Page title={identityWords.title}>
      <AsyncView query={own}>
        {({ checked, byWechat }) => {
          if (checked) return <Checked checked={checked} />
          if (byWechat && hasConsentPage)
            return (
              <>
                <ConfirmByWechat />
                <Section title={realNameWords.atDesk} note={identityWords.how}>
                  <ShowAtDesk kind='secondary' />
                </Section>
              </>
            )
          return (
            <>
              <Notice tone='info'>{identityWords.how}</Notice>
              <ShowAtDesk kind='primary' />
            </>
          )
        }}
      </AsyncView>
    </Page>
  )
}

const Checked = ({ checked }: { checked: CheckedRealName }) => (
  <>
    <Notice tone='success' title={identityWords.done}>
      {identityWords.doneNote}
    </Notice>
    <ListGroup>
      <ListRow title={checked.name} note={identityWords.name} />
      <ListRow title={checked.idNumber} note={identityWords.number} />
      <ListRow title={timeWords(checked.at)} note={identityWords.at} />
    </ListGroup>
    <ShowAtDesk kind='secondary' />
  </>
)

import { View } from '@tarojs/components'
import { useAskForCheck, useOwnRealName } from '../../../../features/session/identity-queries'
import { identityWords } from '../../../../locales/identity'
import { timeWords } from '../../../../locales/moment'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import './identity.scss'

/** 现场核对身份: six digits for the desk worker who sees the card; what was checked before stands covered. */
export default function Identity() {
  const own = useOwnRealName()
  const asking = useAskForCheck()
  return (
    <Page title={identityWords.title}>
      <AsyncView query={own}>
        {({ checked }) => (
          <>
            {checked && (
              <>
                <Notice tone='success' title={identityWords.done}>
                  {identityWords.doneNote}
                </Notice>
                <ListGroup>
                  <ListRow title={checked.name} note={identityWords.name} />
                  <ListRow title={checked.idNumber} note={identityWords.number} />
                  <ListRow title={timeWords(checked.at)} note={identityWords.at} />
                </ListGroup>
              </>
            )}
            {!checked && <Notice tone='info'>{identityWords.how}</Notice>}
            {asking.data && (
              <Card>
                <View className='identity__digits' aria-label={identityWords.spoken(asking.data.code)}>
                  {asking.data.code}
                </View>
                <View className='identity__until'>{identityWords.until(timeWords(asking.data.until))}</View>
              </Card>
            )}
            {asking.error && <Notice tone='danger'>{asking.error.message}</Notice>}
            <BigButton
              label={asking.data ? identityWords.again : identityWords.show}
              kind={checked || asking.data ? 'secondary' : 'primary'}
              loading={asking.isPending}
              onTap={() => asking.mutate()}
            />
          </>
        )}
      </AsyncView>
    </Page>
  )
}

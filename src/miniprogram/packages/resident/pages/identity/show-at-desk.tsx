import { View } from '@tarojs/components'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { useAskForCheck } from '../../../../features/session/identity-queries'
import { identityWords } from '../../../../locales/identity'
import { timeWords } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import './identity.scss'

/** Six digits for the desk worker who sees the person and the card. */
export const ShowAtDesk = ({ kind }: { kind: 'primary' | 'secondary' }) => {
  const asking = useAskForCheck()
  return (
    <>
      {asking.data && (
        <Card>
          <View className='identity__digits' aria-label={identityWords.spoken(asking.data.code)}>
            {asking.data.code}
          </View>
          <View className='identity__until'>{identityWords.until(timeWords(asking.data.until))}</View>
        </Card>
      )}
      {asking.error && <Notice tone='danger'>{asking.error.message}</Notice>}
      <ConsentAgain error={asking.error} onAgreed={() => asking.mutate()} />
      <BigButton
        label={asking.data ? identityWords.again : identityWords.show}
        kind={asking.data ? 'secondary' : kindBeside(asking.error, kind)}
        loading={asking.isPending}
        onTap={() => asking.mutate()}
      />
    </>
  )
}

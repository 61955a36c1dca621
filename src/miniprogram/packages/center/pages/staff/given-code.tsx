import { Text } from '@tarojs/components'
import type { GrantedRoleName } from '../../../../../contract/invitation'
import { roleWords } from '../../../../locales/role'
import { staffWords } from '../../../../locales/staff'
import { isWeapp } from '../../../../platform/display'
import { useShared } from '../../../../platform/share'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import { ShareButton } from '../../../../ui/share-button'

/** Told once: whoever closes it without sending it gives another. */
export const GivenCode = ({ role, code }: { role: GrantedRoleName; code: string }) => {
  useShared({ title: staffWords.shareTitle(roleWords[role]), path: `/packages/resident/pages/invitation/index?code=${code}` })
  return (
    <>
      <Notice tone='success' title={staffWords.given}>
        {staffWords.givenNote}
      </Notice>
      <Card>
        <Text selectable userSelect aria-label={staffWords.code}>
          {code}
        </Text>
      </Card>
      {isWeapp ? <ShareButton label={staffWords.share} /> : <Notice tone='info'>{staffWords.shareElsewhere}</Notice>}
    </>
  )
}

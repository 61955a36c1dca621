import { useState } from 'react'
import { useAnswerDesk, useLookAtDesk } from '../../../../features/session/desk-queries'
import { useSession } from '../../../../features/session/session-queries'
import { deskWords } from '../../../../locales/desk'
import { timeWords } from '../../../../locales/moment'
import { goBack } from '../../../../platform/back'
import { usePageParams } from '../../../../platform/page-params'
import { canScan, scan } from '../../../../platform/scan'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { showToast } from '../../../../ui/toast'
import { deskDigitsIn } from './desk-digits'

const words = deskWords.confirm
const digitCount = 6

/** 确认电脑登录: which computer asks, and since when, before anybody lets it in. */
export default function DeskSignIn() {
  const { code, q } = usePageParams()
  const [digits, setDigits] = useState(deskDigitsIn(code ?? q))
  // Whoever scanned the code may open the program with it.
  const session = useSession()
  const looking = useLookAtDesk()
  const answering = useAnswerDesk()
  const asking = looking.data
  const answer = (allow: boolean) => {
    if (!asking) return
    const said = () => {
      showToast(allow ? words.allowed : words.denied)
      void goBack()
    }
    answering.mutate({ id: asking.id, allow }, { onSuccess: said })
  }
  const scanDigits = async () => {
    const scanned = await scan()
    if (scanned === undefined) return
    const found = deskDigitsIn(scanned.trim())
    if (found) setDigits(found)
    else showToast(words.notThis)
  }
  return (
    <Page title={words.title}>
      {!asking && (
        <>
          <Field
            name='desk-digits'
            label={words.label}
            kind='number'
            limit={digitCount}
            value={digits}
            error={looking.error?.message}
            onChange={setDigits}
            autoFocus
          />
          <BigButton
            label={words.look}
            loading={looking.isPending || session.isPending}
            disabledReason={/^\d{6}$/.test(digits) ? undefined : words.wrong}
            onTap={() => looking.mutate(digits)}
          />
          {canScan && <BigButton kind='secondary' icon='camera' label={words.scan} onTap={() => void scanDigits()} />}
        </>
      )}
      {asking && (
        <>
          <Notice tone='warn' title={words.asking}>
            {words.warning}
          </Notice>
          <ListGroup>
            <ListRow title={asking.device} note={words.device} />
            <ListRow title={timeWords(asking.at)} note={words.at} />
          </ListGroup>
          {answering.error && <Notice tone='danger'>{answering.error.message}</Notice>}
          <BigButton label={words.allow} loading={answering.isPending} onTap={() => answer(true)} />
          <BigButton kind='secondary' label={words.refuse} onTap={() => answer(false)} />
        </>
      )}
    </Page>
  )
}
